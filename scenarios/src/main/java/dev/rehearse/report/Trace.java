package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every fact as a line of JSON: time in nanoseconds, who told it, what kind it is, and what it says under the names of
 * the record's components. Components that are ids of somebody are given by name.
 */
public final class Trace implements Listener {

    private static final JsonFactory JSON = new JsonFactory();

    /** Names of components of facts that hold the id of somebody. */
    private static final Set<String> IDS = Set.of("by", "to", "on");

    private final Model model;
    private final StringWriter text = new StringWriter();

    /** An empty trace. */
    public Trace(Model model) {
        this.model = model;
    }

    @Override
    public void fact(long time, int source, Fact fact) {
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.writeStartObject();
            out.writeNumberField("time", time);
            out.writeStringField("source", model.name(source));
            out.writeStringField("fact", fact.getClass().getSimpleName());
            components(fact, out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.write('\n');
    }

    /** The trace so far, a line each fact. */
    public String text() {
        return text.toString();
    }

    private void components(Object record, JsonGenerator out) throws IOException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            out.writeFieldName(component.getName());
            Object value = Reflection.value(record, component);
            if (value instanceof Integer id && IDS.contains(component.getName())) {
                out.writeString(id < 0 ? "" : model.name(id));
            } else {
                value(value, out);
            }
        }
    }

    private void value(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Enum<?> word) {
            out.writeString(word.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                value(element, out);
            }
            out.writeEndArray();
        } else if (value instanceof Record) {
            out.writeStartObject();
            components(value, out);
            out.writeEndObject();
        } else {
            out.writeString(String.valueOf(value));
        }
    }
}
