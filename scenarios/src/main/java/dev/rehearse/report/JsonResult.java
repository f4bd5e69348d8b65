package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.Measures;
import dev.rehearse.measure.OperatorMeter;
import dev.rehearse.measure.StepTime;
import dev.rehearse.measure.Stopwatch;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Fate;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.site.value.Value;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A run as JSON for programs: the same fields in the same order always, times in nanoseconds, sizes in bytes. */
public final class JsonResult {

    private final Rehearsal rehearsal;
    private final Run run;

    /** The result of a run. */
    public JsonResult(Rehearsal rehearsal, Run run) {
        this.rehearsal = rehearsal;
        this.run = run;
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        return JsonText.of(this::fields);
    }

    private void fields(JsonGenerator out) throws IOException {
        head(out);
        verdicts(out);
        figures(out);
        steps(out);
        refusals(out);
        out.writeStringField("fingerprint", run.fingerprint().toString());
    }

    private void head(JsonGenerator out) throws IOException {
        out.writeStringField("scenario", rehearsal.scenario().name());
        out.writeBooleanField("nominal", run.occasion().isNominal());
        if (run.occasion().isNominal()) {
            out.writeNullField("seed");
        } else {
            out.writeNumberField("seed", run.occasion().seed());
        }
        out.writeNumberField("replication", run.occasion().replication());
        out.writeArrayFieldStart("set");
        for (String override : rehearsal.scenario().source().overrides()) {
            out.writeString(override);
        }
        out.writeEndArray();
        assumptions(out);
        out.writeArrayFieldStart("faults");
        for (Fate fate : run.fates()) {
            out.writeStartObject();
            out.writeStringField("fault", fate.asked().words());
            out.writeStringField("placed", fate.settled().words());
            out.writeBooleanField("struck", fate.struck());
            out.writeBooleanField("effect", fate.harmed());
            out.writeStringField("why", fate.vain());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("outcome", run.outcome().words());
        out.writeStringField("why", run.why());
        out.writeBooleanField("as written", run.measures().operator().asWritten());
        out.writeNumberField("instructions failed", run.measures().operator().failures());
        out.writeStringField("ending", lower(run.ending()));
        out.writeStringField("judgement", lower(run.judgement()));
        out.writeStringField("conclusion", lower(run.conclusion()));
        out.writeStringField("replay", new Rerun(rehearsal.scenario(), rehearsal.given(), run.occasion()).text());
    }

    /** All of them, whether the scenario gives a value or the system has one. */
    private void assumptions(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("assume");
        Map<String, Value> assumed = rehearsal.scenario().plan().settings().getOrDefault("assume", Map.of());
        for (Map.Entry<String, Value> assumption : new TreeMap<>(assumed).entrySet()) {
            out.writeStringField(assumption.getKey(), assumption.getValue().text());
        }
        out.writeEndObject();
    }

    private void verdicts(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("verdicts");
        for (Verdict verdict : run.verdicts()) {
            out.writeStartObject();
            out.writeStringField("property", verdict.property());
            out.writeStringField("judgement", lower(verdict.judgement()));
            Violation violation = verdict.violation();
            if (violation != null) {
                out.writeNumberField("time", violation.time());
                out.writeStringField("step", violation.step());
                out.writeStringField("why", violation.why());
            } else if (verdict.judgement() == Judgement.UNDECIDED) {
                out.writeStringField(
                        "why", Cutoff.words(run.ending(), rehearsal.scenario().limits()));
            }
            Violation sighting = verdict.sighting();
            if (sighting != null) {
                out.writeStringField("seen", sighting.why());
                out.writeNumberField("seen at", sighting.time());
            }
            Violation excuse = verdict.excuse();
            if (excuse != null) {
                out.writeStringField("excused", excuse.why());
                out.writeNumberField("excused at", excuse.time());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void figures(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("measures");
        for (Figure figure : run.measures().figures()) {
            out.writeNumberField(figure.name(), figure.value());
        }
        out.writeEndObject();
    }

    private void steps(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("by step");
        for (Measures.Service service : run.measures().services()) {
            steps("downtime " + service.name(), service.down(), out);
            steps("degraded " + service.name(), service.degraded(), out);
        }
        for (Measures.Exposure exposure : run.measures().exposures()) {
            steps("exposure " + exposure.kind(), exposure.open(), out);
        }
        out.writeEndObject();
    }

    private static void steps(String name, Stopwatch watch, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        for (StepTime step : watch.steps()) {
            out.writeNumberField(step.step(), step.time());
        }
        out.writeEndObject();
    }

    private void refusals(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("refusals");
        for (OperatorMeter.Refusal refusal : run.measures().operator().refusals()) {
            out.writeStartObject();
            out.writeStringField("by", rehearsal.model().name(refusal.by()));
            out.writeStringField("command", refusal.words());
            out.writeNumberField("code", refusal.code());
            out.writeNumberField("times", refusal.times());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
