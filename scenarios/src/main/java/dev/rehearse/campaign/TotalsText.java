package dev.rehearse.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Ranks;
import dev.rehearse.stats.Skewness;
import java.util.List;
import java.util.Map;

/** Totals as JSON with nothing lost, for a campaign that is to go on later. */
final class TotalsText {

    private TotalsText() {}

    static void write(Totals totals, ObjectNode out) {
        out.put("replications", totals.count());
        totals.outcomes()
                .forEach((outcome, count) -> out.withObject("/outcomes").put(outcome.name(), count));
        totals.conclusions()
                .forEach((word, count) -> out.withObject("/conclusions").put(word.name(), count));
        totals.struck()
                .forEach((fault, count) ->
                        out.withArray("struck").addArray().add(fault).add(count));
        for (Totals.Verdicts verdict : totals.verdicts()) {
            out.withArray("verdicts")
                    .addArray()
                    .add(verdict.property())
                    .add(verdict.violated())
                    .add(verdict.undecided())
                    .add(verdict.first());
        }
        for (Spread spread : totals.spreads()) {
            out.withArray("figures")
                    .addArray()
                    .add(spread.name())
                    .add(spread.worst())
                    .add(spread.tally().text())
                    .add(spread.ranks().text())
                    .add(spread.skewness().text());
        }
        totals.steps().forEach(shares -> shares(shares, out.withArray("steps").addArray()));
        totals.causes().forEach(shares -> shares(shares, out.withArray("causes").addArray()));
        for (long open : totals.open()) {
            out.withArray("open").add(open);
        }
        totals.down().forEach(times -> out.withArray("down").add(times.text()));
        totals.degraded().forEach(times -> out.withArray("degraded").add(times.text()));
    }

    private static void shares(Shares shares, ArrayNode out) {
        shares.parts().forEach((name, tally) -> out.addArray().add(name).add(tally.text()));
    }

    /**
     * Fills blank totals.
     *
     * @throws IllegalArgumentException if they are of another scenario
     */
    static void read(JsonNode in, Totals totals) {
        totals.count(in.path("replications").longValue());
        fields(in.path("outcomes"), (name, count) -> totals.outcomes().put(Outcome.valueOf(name), count.longValue()));
        fields(in.path("conclusions"), (name, count) -> totals.conclusions()
                .put(Judgement.valueOf(name), count.longValue()));
        in.path("struck").forEach(pair -> totals.struck()
                .put(pair.path(0).textValue(), pair.path(1).longValue()));
        for (int i = 0; i < totals.verdicts().size(); i++) {
            JsonNode told = in.path("verdicts").path(i);
            String property = same(totals.verdicts().get(i).property(), told.path(0));
            totals.verdicts()
                    .set(
                            i,
                            new Totals.Verdicts(
                                    property,
                                    told.path(1).longValue(),
                                    told.path(2).longValue(),
                                    told.path(3).longValue()));
        }
        for (int i = 0; i < totals.spreads().size(); i++) {
            JsonNode told = in.path("figures").path(i);
            totals.spreads().set(i, spread(totals.spreads().get(i), told));
        }
        fill(in.path("steps"), totals.steps());
        fill(in.path("causes"), totals.causes());
        for (int account = 0; account < totals.open().length; account++) {
            totals.open()[account] = in.path("open").path(account).longValue();
        }
        times(in.path("down"), ServiceStatus.DOWN, totals.down());
        times(in.path("degraded"), ServiceStatus.DEGRADED, totals.degraded());
    }

    private interface Field {

        void take(String name, JsonNode value);
    }

    private static void fields(JsonNode object, Field field) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            field.take(entry.getKey(), entry.getValue());
        }
    }

    private static String same(String name, JsonNode told) {
        if (!name.equals(told.textValue())) {
            throw new IllegalArgumentException("it counted " + told + " where " + name + " is counted");
        }
        return name;
    }

    private static Spread spread(Spread blank, JsonNode told) {
        return new Spread(
                same(blank.name(), told.path(0)),
                blank.unit(),
                ExactTally.read(told.path(2).asText()),
                Ranks.read(told.path(3).asText()),
                Skewness.read(told.path(4).asText()),
                told.path(1).longValue());
    }

    private static void fill(JsonNode in, List<Shares> shares) {
        for (int i = 0; i < shares.size(); i++) {
            for (JsonNode pair : in.path(i)) {
                shares.get(i)
                        .put(pair.path(0).asText(), ExactTally.read(pair.path(1).asText()));
            }
        }
    }

    private static void times(JsonNode in, ServiceStatus status, List<Availability> times) {
        for (int i = 0; i < times.size(); i++) {
            times.set(i, Availability.read(status, in.path(i).asText()));
        }
    }
}
