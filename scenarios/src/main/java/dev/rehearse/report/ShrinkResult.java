package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.shrink.Shrunk;
import dev.rehearse.shrink.Suspect;
import dev.rehearse.shrink.Suspect.Hit;
import java.io.IOException;

/** A shrunk run as JSON for programs: the same fields in the same order always, times in nanoseconds. */
public final class ShrinkResult {

    private final Shrunk shrunk;
    private final String file;

    /**
     * The result.
     *
     * @param file the replay file of the shrunk run
     */
    public ShrinkResult(Shrunk shrunk, String file) {
        this.shrunk = shrunk;
        this.file = file;
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        return JsonText.of(this::fields);
    }

    private void fields(JsonGenerator out) throws IOException {
        head(out);
        suspects(out);
        out.writeArrayFieldStart("besides");
        for (Violation other : shrunk.besides()) {
            out.writeStartObject();
            violation(other, out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("tried");
        out.writeNumberField("runs", shrunk.effort().sets() + shrunk.effort().times());
        out.writeNumberField("places", shrunk.effort().places());
        out.writeEndObject();
        Overtakings.write(shrunk.shown().run(), out);
        out.writeStringField("replay file", file);
        out.writeStringField("replay", shrunk.command().orElse("rehearse replay " + file));
        out.writeStringField("fingerprint", shrunk.shown().run().fingerprint().toString());
    }

    private void head(JsonGenerator out) throws IOException {
        Run run = shrunk.shown().run();
        Occasion occasion = run.occasion();
        out.writeStringField("scenario", shrunk.shown().rehearsal().scenario().name());
        violation(shrunk.violation(), out);
        out.writeBooleanField("nominal", occasion.isNominal());
        if (occasion.isNominal()) {
            out.writeNullField("seed");
        } else {
            out.writeNumberField("seed", occasion.seed());
        }
        out.writeNumberField("replication", occasion.replication());
        out.writeBooleanField("as recorded", !shrunk.shown().typed());
        out.writeArrayFieldStart("set");
        for (String override : shrunk.shown().rehearsal().scenario().source().overrides()) {
            out.writeString(override);
        }
        out.writeEndArray();
    }

    private static void violation(Violation violation, JsonGenerator out) throws IOException {
        out.writeStringField("property", violation.property());
        out.writeNumberField("time", violation.time());
        out.writeStringField("step", violation.step());
        out.writeStringField("why", violation.why());
    }

    private void suspects(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("faults");
        for (Suspect suspect : shrunk.suspects()) {
            Hit hit = suspect.hit();
            out.writeStartObject();
            out.writeStringField("fault", suspect.asked().words());
            out.writeBooleanField("needed", hit != null);
            if (hit != null) {
                out.writeStringField("placed", hit.fault().words());
                out.writeBooleanField("struck", hit.strikes());
            }
            if (hit != null && hit.strikes()) {
                out.writeNumberField("events", hit.events());
                out.writeStringField("step", hit.step());
                out.writeNumberField("time", hit.time());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
