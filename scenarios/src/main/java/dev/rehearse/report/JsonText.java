package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** An object as JSON for programs: indented the same way on every machine, and ending with a line feed. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();
    /** The version of the format. */
    private static final int FORMAT = 1;

    private JsonText() {}

    /** What writes the fields of an object. */
    interface Fields {

        void write(JsonGenerator out) throws IOException;
    }

    /** The object with these fields behind the version of the format. */
    static String of(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            // the line end must not depend on the machine
            out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            out.writeStartObject();
            out.writeNumberField("rehearse", FORMAT);
            fields.write(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append("\n").toString();
    }

    /** A field that is a list of texts. */
    static void strings(String name, List<String> all, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (String one : all) {
            out.writeString(one);
        }
        out.writeEndArray();
    }
}
