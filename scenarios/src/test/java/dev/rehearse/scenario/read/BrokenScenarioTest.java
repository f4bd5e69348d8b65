package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in {@code broken}, each with one mistake or a few, and the table {@code broken.tsv} that says what is told of it. */
class BrokenScenarioTest {

    private static final String FOLDER = "/dev/rehearse/scenario/broken";
    private static final long MOST_NANOSECONDS = 2_000_000_000L;
    private static final long MOST_BYTES = 512L << 20;

    static List<String> rows() throws IOException {
        try (InputStream in = BrokenScenarioTest.class.getResourceAsStream(FOLDER + ".tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static Path folder() {
        return Path.of(Objects.requireNonNull(BrokenScenarioTest.class.getResource(FOLDER))
                .getPath());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aBrokenFileIsRefusedWithItsPlaceAndAHint(String row) throws IOException {
        String[] cells = row.split("\t", -1);
        byte[] bytes = Files.readAllBytes(folder().resolve(cells[0] + ".yaml"));
        BadScenario bad = refusal(cells[0], bytes);
        Problem first = bad.problems().get(0);
        assertEquals(cells[1] + ":" + cells[2], first.line() + ":" + first.column(), first.toString());
        assertEquals(Integer.parseInt(cells[3]), bad.problems().size(), bad.getMessage());
        assertTrue(first.message().contains(cells[4]), first.toString());
        assertTrue(first.hint().startsWith(cells[5]), first.toString());
    }

    @Test
    void everyBrokenFileStandsInTheTable() throws IOException {
        List<String> named = new ArrayList<>();
        for (String row : rows()) {
            named.add(row.substring(0, row.indexOf('\t')) + ".yaml");
        }
        try (Stream<Path> files = Files.list(folder())) {
            TreeSet<String> present = new TreeSet<>();
            files.forEach(file -> present.add(file.getFileName().toString()));
            assertEquals(present, new TreeSet<>(named));
        }
        assertTrue(named.size() >= 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{a: ", "- ", "? ", "a:\n", "- x\n", "#\n", "x ", "'", "\"\\x41", "&a ", "*a ", "!t ", "  "
            })
    void aMegabyteOfAnythingIsReadOrRefusedSoon(String piece) {
        assertSoon("one line", (Sample.SMALL + "notes: " + megabyte(piece, "")).getBytes(StandardCharsets.UTF_8));
        assertSoon("lines", (Sample.SMALL + "notes: " + megabyte(piece, "\n ")).getBytes(StandardCharsets.UTF_8));
        assertSoon("lines alone", megabyte(piece, "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Less than the limit by what may stand before it, in lines as long as they may be. */
    private static String megabyte(String piece, String end) {
        String line = piece.repeat(3900 / piece.length()) + end;
        return line.repeat(((1 << 20) - 1000) / line.length());
    }

    @Test
    void aFileOfMoreThanAMegabyteIsRefusedUnread() {
        BadScenario bad = refusal("large", new byte[(1 << 20) + 1]);
        assertEquals("a scenario has at most 1 MiB", bad.problems().get(0).hint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such file.yaml", "/", ".", "\0", "soliddb", ""})
    void whatIsNoReadableFileIsRefused(String name) {
        BadScenario bad = assertThrows(BadScenario.class, () -> Sample.READER.open(name, List.of()));
        assertEquals(1, bad.problems().size());
    }

    @Test
    void aFileWithoutEndIsRefused() {
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            BadScenario bad = assertThrows(BadScenario.class, () -> Sample.READER.open("/dev/zero", List.of()));
            assertEquals("a scenario has at most 1 MiB", bad.problems().get(0).hint());
        }
    }

    private static BadScenario refusal(String name, byte[] bytes) {
        return Objects.requireNonNull(assertSoon(name, bytes), name + " was read");
    }

    /** Reads within the limits of time and memory; the refusal, or null if it is a scenario. */
    private static @Nullable BadScenario assertSoon(String name, byte[] bytes) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        BadScenario bad = null;
        try {
            Sample.READER.read(name, bytes, List.of());
        } catch (BadScenario refused) {
            bad = refused;
        }
        long took = System.nanoTime() - start;
        assertTrue(took < MOST_NANOSECONDS, () -> name + " took " + took + " ns");
        long used = thread.getCurrentThreadAllocatedBytes() - allocated;
        assertTrue(used < MOST_BYTES, () -> name + " used " + used + " bytes");
        return bad;
    }
}
