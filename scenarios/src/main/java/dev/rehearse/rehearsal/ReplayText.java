package dev.rehearse.rehearsal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.rehearse.kernel.chance.Path;
import dev.rehearse.kernel.chance.Path.Entry;
import dev.rehearse.kernel.chance.Path.Kind;
import dev.rehearse.scenario.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A replay as text: JSON with a fixed order of fields, one line for each answer of chance. A checksum at its end tells a
 * file that was edited from a product that has changed.
 */
public final class ReplayText {

    private static final int CHECKSUM_BYTES = 16;
    private static final int FORMAT = 2;
    /** Of one that says which events overtook others, which a product that knows only the other would not understand. */
    private static final int WITH_ORDER = 3;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxStringLength(2_000_000)
                    .build())
            .build();

    private ReplayText() {}

    /** Writes a replay. */
    public static String write(Replay replay) {
        String body = body(replay);
        return body.substring(0, body.length() - 1) + ",\n\"checksum\":\"" + checksum(body) + "\"}\n";
    }

    private static String checksum(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** All but the checksum, as one object. */
    private static String body(Replay replay) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            boolean ordered = !replay.overtakings().isEmpty();
            out.writeNumberField("replay", ordered ? WITH_ORDER : FORMAT);
            out.writeStringField("scenario", replay.source().name());
            out.writeStringField("text", replay.source().text());
            strings("set", replay.source().overrides(), out);
            strings("given", replay.given(), out);
            out.writeNumberField("seed", replay.seed());
            out.writeNumberField("replication", replay.replication());
            strings("faults", replay.faults(), out);
            if (ordered) {
                overtakings(replay.overtakings(), out);
            }
            out.writeStringField("fingerprint", replay.fingerprint());
            path(replay.path(), out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void overtakings(List<Overtaking> overtakings, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("overtakes");
        for (Overtaking overtaking : overtakings) {
            out.writeRaw('\n');
            out.writeStartArray();
            out.writeNumber(overtaking.events());
            out.writeNumber(overtaking.rank());
            out.writeString(overtaking.words());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private static void path(Path path, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("path");
        for (Entry entry : path.entries()) {
            out.writeRaw('\n');
            out.writeStartArray();
            out.writeString(entry.kind() == Kind.DURATION ? "takes" : "goes");
            out.writeString(entry.name());
            out.writeNumber(entry.value());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private static void strings(String name, List<String> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    /**
     * Reads a replay.
     *
     * @throws BadReplay if the text is not one, or is damaged
     */
    public static Replay read(String text) {
        try (JsonParser in = JSON.createParser(text)) {
            return new ReplayText.Reading(in).replay();
        } catch (IOException | IllegalArgumentException e) {
            throw new BadReplay("it is no replay file, or it is damaged");
        }
    }

    /** One reading; the fields come in the order in which they are written. */
    private record Reading(JsonParser in) {

        Replay replay() throws IOException {
            expect(JsonToken.START_OBJECT);
            long format = number("replay");
            if (format != FORMAT && format != WITH_ORDER) {
                throw new BadReplay("it is a replay file of another version of this product");
            }
            Source source = new Source(string("scenario"), string("text"), strings("set"));
            List<String> given = strings("given");
            long seed = number("seed");
            long replication = number("replication");
            List<String> faults = strings("faults");
            List<Overtaking> overtakings = format == WITH_ORDER ? overtakings() : List.of();
            String fingerprint = string("fingerprint");
            Path path = path();
            String checksum = string("checksum");
            expect(JsonToken.END_OBJECT);
            if (in.nextToken() != null) {
                throw new BadReplay("something follows the end of the replay");
            }
            Replay replay = new Replay(source, given, seed, replication, faults, overtakings, path, fingerprint);
            if (!checksum.equals(checksum(body(replay)))) {
                throw new BadReplay("its checksum does not fit: it was edited, or damaged, since it was written");
            }
            return replay;
        }

        private List<Overtaking> overtakings() throws IOException {
            field("overtakes");
            expect(JsonToken.START_ARRAY);
            List<Overtaking> overtakings = new ArrayList<>();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                expect(JsonToken.VALUE_NUMBER_INT);
                long events = in.getLongValue();
                expect(JsonToken.VALUE_NUMBER_INT);
                int rank = in.getIntValue();
                expect(JsonToken.VALUE_STRING);
                overtakings.add(new Overtaking(events, rank, in.getText()));
                expect(JsonToken.END_ARRAY);
            }
            require(in.currentToken() == JsonToken.END_ARRAY);
            return List.copyOf(overtakings);
        }

        private Path path() throws IOException {
            field("path");
            expect(JsonToken.START_ARRAY);
            List<Entry> entries = new ArrayList<>();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                expect(JsonToken.VALUE_STRING);
                Kind kind = kind(in.getText());
                expect(JsonToken.VALUE_STRING);
                String name = in.getText();
                expect(JsonToken.VALUE_NUMBER_INT);
                entries.add(new Entry(kind, name, in.getLongValue()));
                expect(JsonToken.END_ARRAY);
            }
            require(in.currentToken() == JsonToken.END_ARRAY);
            return new Path(entries);
        }

        private static Kind kind(String word) {
            require(word.equals("takes") || word.equals("goes"));
            return word.equals("takes") ? Kind.DURATION : Kind.CHOICE;
        }

        private List<String> strings(String name) throws IOException {
            field(name);
            expect(JsonToken.START_ARRAY);
            List<String> values = new ArrayList<>();
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                values.add(in.getText());
            }
            require(in.currentToken() == JsonToken.END_ARRAY);
            return List.copyOf(values);
        }

        private String string(String name) throws IOException {
            field(name);
            expect(JsonToken.VALUE_STRING);
            return in.getText();
        }

        private long number(String name) throws IOException {
            field(name);
            expect(JsonToken.VALUE_NUMBER_INT);
            return in.getLongValue();
        }

        private void field(String name) throws IOException {
            expect(JsonToken.FIELD_NAME);
            require(in.currentName().equals(name));
        }

        private void expect(JsonToken token) throws IOException {
            require(in.nextToken() == token);
        }

        private static void require(boolean right) {
            if (!right) {
                throw new BadReplay("it is no replay file, or it is damaged");
            }
        }
    }
}
