package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.explore.next.Advice;
import dev.rehearse.explore.next.Advice.Other;
import dev.rehearse.explore.next.Continuation;
import dev.rehearse.explore.next.Continuation.Branch;
import dev.rehearse.explore.next.Continuation.Fork;
import dev.rehearse.explore.next.Continuation.Step;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Seen;
import java.io.IOException;
import java.util.Locale;

/** What to type next, as JSON for programs: the same fields in the same order always, times in nanoseconds. */
public final class NextJson {

    private final Advice advice;

    /** A text. */
    public NextJson(Advice advice) {
        this.advice = advice;
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        return JsonText.of(this::fields);
    }

    private void fields(JsonGenerator out) throws IOException {
        out.writeStringField("scenario", advice.scenario().name());
        out.writeStringField("state", advice.standing().whole().source());
        if (advice.standing().after() >= 0) {
            out.writeNumberField("after step", advice.standing().after());
        }
        out.writeStringField("verdict", advice.verdict().name().toLowerCase(Locale.ROOT));
        out.writeNumberField("situations", advice.seen());
        out.writeNumberField(
                "operator",
                advice.scenario().plan().setting("assume", "operator").number());
        readings(out);
        JsonText.strings("already violated", advice.already(), out);
        JsonText.strings("notes", advice.notes(), out);
        JsonText.strings("ends otherwise", advice.ends(), out);
        Continuation plan = advice.plan();
        if (plan == null) {
            out.writeNullField("continuation");
        } else {
            out.writeFieldName("continuation");
            continuation(plan, out);
        }
        out.writeArrayFieldStart("others");
        for (Other other : advice.others()) {
            out.writeStartObject();
            out.writeStringField("if", other.words());
            out.writeFieldName("continuation");
            continuation(other.plan(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void readings(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("readings");
        for (Reading reading : advice.readings()) {
            out.writeStartObject();
            JsonText.strings("open", reading.words(), out);
            JsonText.strings("taken", reading.taken(), out);
            JsonText.strings("help", reading.help(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void continuation(Continuation plan, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("commands", plan.commands());
        out.writeArrayFieldStart("steps");
        for (Step step : plan.steps()) {
            out.writeStartObject();
            out.writeStringField("at", step.line().target());
            out.writeStringField("type", step.line().words());
            out.writeStringField("question", step.line().command().question().words());
            out.writeStringField("seen", step.seen());
            out.writeNumberField("time", step.time());
            out.writeObjectFieldStart("then");
            for (Seen change : step.changes()) {
                out.writeStringField(change.question(), change.answer());
            }
            out.writeEndObject();
            out.writeStringField("explained", NextSheet.explained(step));
            out.writeEndObject();
        }
        out.writeEndArray();
        Fork fork = plan.fork();
        if (fork != null) {
            out.writeStringField("ask", fork.question());
            out.writeArrayFieldStart("answers");
            for (Branch branch : fork.branches()) {
                out.writeStartObject();
                JsonText.strings("if", branch.answers(), out);
                out.writeFieldName("then");
                continuation(branch.then(), out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }
}
