package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.explore.Counterexample;
import dev.rehearse.explore.Coverage;
import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.Exploration.Dead;
import dev.rehearse.explore.Leeway;
import dev.rehearse.explore.Strike;
import dev.rehearse.explore.Timing;
import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.scenario.FaultPhrase;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * An exploration as JSON for programs, with every way that it found: the same fields in the same order always, times in nanoseconds. The
 * ways of a property that some history must show are those that show it.
 */
public final class ExplorationResult {

    private final Exploration exploration;
    private final int faults;
    private final Leeway leeway;

    /**
     * The result.
     *
     * @param faults how many faults the search could spend
     * @param leeway what else could go another way than planned
     */
    public ExplorationResult(Exploration exploration, int faults, Leeway leeway) {
        this.exploration = exploration;
        this.faults = faults;
        this.leeway = leeway;
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        return JsonText.of(this::fields);
    }

    private void fields(JsonGenerator out) throws IOException {
        out.writeStringField("scenario", exploration.scenario().name());
        JsonText.strings("set", exploration.scenario().source().overrides(), out);
        JsonText.strings(
                "menu", exploration.menu().stream().map(FaultPhrase::words).toList(), out);
        out.writeNumberField("faults", faults);
        out.writeNumberField("corners", leeway.timing() == Timing.CORNERS ? leeway.times() : 0);
        out.writeNumberField("late", leeway.timing() == Timing.ANY ? leeway.times() : 0);
        out.writeNumberField("orders", leeway.orders());
        coverage(exploration.coverage(), out);
        out.writeStringField("judgement", word(exploration.judgement()));
        properties(out);
        for (Dead how : Dead.values()) {
            ways(word(how), exploration.dead(how), out);
        }
        ways("cut off", exploration.cutOff(), out);
    }

    private static void coverage(Coverage coverage, JsonGenerator out) throws IOException {
        out.writeBooleanField("everything seen", coverage.end() == End.COMPLETE);
        out.writeStringField("end", word(coverage.end()));
        out.writeNumberField("expected omissions", coverage.expectedOmissions());
        out.writeArrayFieldStart("layers");
        for (Coverage.Layer layer : coverage.layers()) {
            out.writeStartObject();
            out.writeNumberField("placements", layer.placements());
            out.writeNumberField("worlds", layer.worlds());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void properties(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("properties");
        for (int property = 0; property < exploration.properties().size(); property++) {
            out.writeStartObject();
            out.writeStringField("property", exploration.properties().get(property));
            out.writeStringField("judgement", word(exploration.judgement(property)));
            ways("ways", exploration.counterexamples(property), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void ways(String name, List<Counterexample> ways, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (Counterexample way : ways) {
            out.writeStartObject();
            out.writeArrayFieldStart("strikes");
            for (Strike strike : way.strikes()) {
                strike(strike, out);
            }
            out.writeEndArray();
            out.writeNumberField("events", way.events());
            if (!way.isNominal()) {
                out.writeNullField("run"); // only a replay file shows it
            } else {
                List<FaultPhrase> placed = way.faults(exploration.menu());
                out.writeStringField("run", new Rerun(exploration.scenario(), placed, Occasion.nominal(placed)).text());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void strike(Strike strike, JsonGenerator out) throws IOException {
        out.writeStartObject();
        String kind = strike.isFault() ? "fault" : strike.isOrder() ? "order" : "activity";
        out.writeStringField(
                kind, strike.isFault() ? exploration.menu().get(strike.fault()).words() : strike.what());
        if (strike.took() > 0) {
            out.writeNumberField("took", strike.took());
        }
        out.writeStringField("step", strike.step());
        out.writeNumberField("events", strike.events());
        out.writeNumberField("time", strike.time());
        out.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
