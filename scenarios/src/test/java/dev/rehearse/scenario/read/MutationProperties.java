package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is done to a text, it is read or refused with a place, and nothing else happens. */
class MutationProperties {

    private static final Scenario SCENARIO = Sample.read(Sample.SMALL);

    // @formatter:off
    /** What means something in YAML, in phrases, or in no text at all. */
    private static final String[] SIGNS = {
            "", ":", " ", "\n", "\t", "-", "[", "]", "{", "}", ",", "'", "\"", "#", "&a ", "*a", "!!x ", "|", ">",
            "%", "@", "?", "..", "->", "within", " is ", " and ", "999999999999999999999", "-1", "0", "é", "\0",
            "\u00ff", "S1", "resume"
    };
    // @formatter:on

    /** An edit: at a place, some bytes are replaced by others. */
    record Edit(int at, int length, String replacement) {

        byte[] apply(byte[] bytes) {
            int from = Math.floorMod(at, bytes.length + 1);
            int to = Math.min(bytes.length, from + length);
            byte[] middle = replacement.getBytes(StandardCharsets.ISO_8859_1);
            byte[] edited = new byte[from + middle.length + bytes.length - to];
            System.arraycopy(bytes, 0, edited, 0, from);
            System.arraycopy(middle, 0, edited, from, middle.length);
            System.arraycopy(bytes, to, edited, from + middle.length, bytes.length - to);
            return edited;
        }
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<String> signs = Arbitraries.of(SIGNS);
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(6);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.frequencyOf(Tuple.of(3, signs), Tuple.of(1, any)))
                .as(Edit::new);
    }

    @Provide
    Arbitrary<List<Edit>> fewEdits() {
        return edits().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> builtIns() {
        return Arbitraries.of(Catalogue.names());
    }

    @Property(tries = 1000)
    void anEditedScenarioIsReadOrRefused(@ForAll("builtIns") String name, @ForAll("fewEdits") List<Edit> edits) {
        byte[] bytes = Catalogue.text(name).getBytes(StandardCharsets.UTF_8);
        for (Edit edit : edits) {
            bytes = edit.apply(bytes);
        }
        try {
            assertFalse(Sample.WHOLE
                    .read("edited", bytes, List.of())
                    .runbook()
                    .procedure()
                    .isEmpty());
        } catch (BadScenario bad) {
            assertPlaced(bad);
        }
    }

    @Property(tries = 300)
    void anyOverrideIsTakenOrRefused(@ForAll String path, @ForAll String value) {
        try {
            Sample.read(Sample.SMALL, path + "=" + value);
        } catch (BadScenario bad) {
            assertPlaced(bad);
        }
    }

    @Property(tries = 300)
    void anEditedFaultIsReadOrRefused(@ForAll("fewEdits") List<Edit> edits) {
        byte[] bytes = "S1-S2 link break for 30 s at step 2 + 3 s".getBytes(StandardCharsets.UTF_8);
        for (Edit edit : edits) {
            bytes = edit.apply(bytes);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            FaultPhrase fault = Sample.READER.fault(text, SCENARIO);
            assertTrue(fault.equals(Sample.READER.fault(fault.words(), SCENARIO)), fault.words());
        } catch (BadScenario bad) {
            assertPlaced(bad);
        }
    }

    private static void assertPlaced(BadScenario bad) {
        assertFalse(bad.problems().isEmpty());
        assertTrue(bad.problems().size() <= 20);
        for (Problem problem : bad.problems()) {
            assertTrue(problem.line() > 0 && problem.column() > 0, problem.toString());
            assertFalse(problem.message().isBlank());
            assertTrue(problem.message().length() < 300);
        }
    }
}
