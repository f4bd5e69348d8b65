package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Effects;
import dev.rehearse.fmea.Harm;
import dev.rehearse.fmea.Normal;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.scenario.FaultPhrase;
import java.io.IOException;
import java.util.Locale;

/** All cells as JSON for programs: the same fields in the same order always, the worst first, times in nanoseconds. */
public final class EffectResult {

    private final Effects effects;

    /** The result. */
    public EffectResult(Effects effects) {
        this.effects = effects;
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        return JsonText.of(this::fields);
    }

    private void fields(JsonGenerator out) throws IOException {
        out.writeStringField("scenario", effects.scenario().name());
        JsonText.strings("set", effects.scenario().source().overrides(), out);
        JsonText.strings(
                "menu",
                effects.exploration().menu().stream().map(FaultPhrase::words).toList(),
                out);
        out.writeStringField("judgement", word(effects.judgement()));
        out.writeStringField("end", word(effects.exploration().coverage().end()));
        out.writeNumberField("placements", effects.exploration().coverage().placements());
        normal(effects.normal(), out);
        out.writeArrayFieldStart("cells");
        for (Cell cell : effects.cells()) {
            cell(cell, out);
        }
        out.writeEndArray();
    }

    private static void normal(Normal normal, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("by itself");
        JsonText.strings(
                "outcomes", normal.outcomes().stream().map(Outcome::words).toList(), out);
        out.writeNumberField("duration", normal.duration());
        out.writeObjectFieldStart("down");
        for (Normal.Downtime down : normal.downtimes()) {
            out.writeNumberField(down.service(), down.time());
        }
        out.writeEndObject();
        JsonText.strings("violates", normal.violated(), out);
        out.writeBooleanField("whole", normal.whole());
        out.writeEndObject();
    }

    private static void cell(Cell cell, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("step", cell.step());
        out.writeStringField("fault", cell.fault().words());
        out.writeBooleanField("slip", cell.fault().namesStep());
        out.writeStringField("severity", cell.severity().words());
        out.writeArrayFieldStart("effect");
        for (Harm harm : cell.worst().effect().harms()) {
            out.writeStartObject();
            out.writeStringField("severity", harm.severity().words());
            out.writeStringField("what", harm.what());
            if (harm.unit() != Harm.Unit.NONE) {
                out.writeNumberField("amount", harm.amount());
                out.writeStringField("unit", word(harm.unit()));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        JsonText.strings("violates", cell.violates(), out);
        reaction(cell.worst(), out);
        out.writeNumberField("places", cell.tried().places());
        out.writeNumberField("places as bad", cell.tried().asBad());
        out.writeBooleanField("whole", cell.tried().whole());
        out.writeStringField("without effect", cell.worst().vain());
        out.writeNumberField("at", cell.worst().strike().time());
        out.writeNumberField("after events", cell.worst().strike().events());
        out.writeStringField("command", cell.worst().command());
        out.writeEndObject();
    }

    private static void reaction(Cell.Worst worst, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("noticed");
        out.writeStringField("by", worst.notice().by().words());
        out.writeStringField("step", worst.notice().step());
        out.writeStringField("words", worst.notice().words());
        out.writeNumberField("after", worst.notice().after());
        out.writeEndObject();
        out.writeObjectFieldStart("way out");
        JsonText.strings("rules", worst.wayOut().rules(), out);
        out.writeStringField("outcome", worst.wayOut().outcome().words());
        out.writeStringField("why", worst.wayOut().why());
        out.writeEndObject();
    }

    /** A constant, in small letters. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
