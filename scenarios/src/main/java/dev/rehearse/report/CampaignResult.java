package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.campaign.Causes;
import dev.rehearse.campaign.Goal;
import dev.rehearse.campaign.Result;
import dev.rehearse.campaign.Totals;
import dev.rehearse.campaign.Totals.Verdicts;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.stats.Proportion;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * A campaign as JSON for programs: all that went in, so that it can be had again from its own output, and all that came out.
 * Times are in nanoseconds, sizes in bytes; nothing in it depends on the clock, the machine or the threads.
 */
public final class CampaignResult {

    private final Result result;
    private final Totals totals;
    private final String version;
    private final CampaignFigures figures;

    /**
     * The result of a campaign.
     *
     * @param version of this product
     */
    public CampaignResult(Result result, String version) {
        this.result = result;
        this.totals = result.totals();
        this.version = version;
        this.figures = new CampaignFigures(result);
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        return JsonText.of(this::fields);
    }

    private void fields(JsonGenerator out) throws IOException {
        inputs(out);
        out.writeNumberField("replications", totals.count());
        out.writeStringField("stopped", word(result.stop()));
        out.writeStringField("lacking", result.lacking());
        out.writeStringField("judgement", word(result.judgement()));
        out.writeObjectFieldStart("intervals");
        out.writeNumberField("level", Amounts.exact(result.goal().level()));
        out.writeNumberField("taken at", Amounts.exact(result.level()));
        out.writeNumberField("looks", result.goal().lookedAt(totals.count()));
        out.writeStringField("means", "Student's t");
        out.writeStringField("quantiles", "order statistics");
        out.writeStringField("probabilities", "Clopper and Pearson");
        out.writeEndObject();
        if (totals.count() > 0) {
            outcomes(out);
            verdicts(out);
            struck(out);
            figures.write(out);
        }
    }

    private void inputs(JsonGenerator out) throws IOException {
        Scenario scenario = result.rehearsal().scenario();
        Goal goal = result.goal();
        out.writeStringField("version", version);
        out.writeStringField("repeat", new CampaignCommand(result).text());
        out.writeStringField("scenario", scenario.name());
        out.writeStringField("text", scenario.source().text());
        JsonText.strings("set", scenario.source().overrides(), out);
        JsonText.strings(
                "given",
                result.rehearsal().given().stream().map(FaultPhrase::words).toList(),
                out);
        JsonText.strings(
                "faults",
                result.rehearsal().asked().stream().map(FaultPhrase::words).toList(),
                out);
        out.writeNumberField("seed", result.seed());
        out.writeObjectFieldStart("goal");
        out.writeNumberField("replications", goal.replications());
        out.writeNumberField("precision", Amounts.exact(goal.precision()));
        JsonText.strings("measures", goal.measures(), out);
        out.writeEndObject();
    }

    private void outcomes(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            out.writeFieldName(outcome.words());
            figures.proportion(totals.ended(outcome), out);
        }
        out.writeEndObject();
    }

    private void verdicts(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("verdicts");
        for (Verdicts verdict : totals.verdicts()) {
            out.writeStartObject();
            out.writeStringField("property", verdict.property());
            out.writeFieldName("violated");
            figures.proportion(new Proportion(verdict.violated(), totals.count()), out);
            out.writeNumberField("undecided", verdict.undecided());
            if (verdict.first() < 0) {
                out.writeNullField("first");
            } else {
                out.writeNumberField("first", verdict.first());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void struck(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("struck");
        for (Map.Entry<String, Long> fault : Causes.struck(result).entrySet()) {
            out.writeFieldName(fault.getKey());
            figures.proportion(new Proportion(fault.getValue(), totals.count()), out);
        }
        out.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
