package dev.rehearse.cli;

import static dev.rehearse.cli.Said.refused;
import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rehearse steps} as whoever types it meets it. */
class StepsTest {

    private static final String NAME = "csm/upgrade-monitoring-only";

    private final Path folder;

    StepsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> written(int threads) throws IOException {
        Path json = folder.resolve("steps" + threads + ".json");
        Path csv = folder.resolve("steps" + threads + ".csv");
        Said said =
                rehearse("steps", NAME, "--threads", "" + threads, "--json", json.toString(), "--csv", csv.toString());
        assertEquals("", said.err());
        assertEquals(0, said.exit());
        return List.of(said.out(), Files.readString(json), Files.readString(csv));
    }

    @Test
    void theBytesAreTheSameWithOneThreadAndWithTwo() throws IOException {
        assertEquals(written(1), written(2));
    }

    @Test
    void theSheetHasALineAndABlockForEachStep() {
        Said said = rehearse("steps", NAME, "--step", "4");
        List<String> lines = said.out().lines().toList();
        assertTrue(lines.get(0).startsWith(NAME + "      everything left out or weakened in turn"), said::out);
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith(" 4.           necessary  without any fault: both at level")),
                said::out);
        assertTrue(lines.contains(" 4.           necessary  P: run setup 6.3.18"), said::out);
        assertTrue(lines.contains("   wait       redundant  P: run setup 6.3.18: not waited for"), said::out);
        assertTrue(lines.stream().anyMatch(line -> line.matches(" +nothing changes in \\d+ histories .*")), said::out);
    }

    @Test
    void theCommandThatIsPrintedShowsTheHarm() {
        Said steps = rehearse("steps", NAME, "--step", "4", "--faults", "0");
        String command = "rehearse run " + NAME + " --nominal --set \"procedure.4=left out\"";
        assertTrue(steps.out().contains(command), steps::out);
        Said run = rehearse("run", NAME, "--nominal", "--set", "procedure.4=left out");
        assertEquals(1, run.exit());
        assertTrue(run.out().matches("(?s).*both at level 6.3.18 +VIOLATED.*"), run::out);
    }

    @Test
    void whatTheReaderIsToldCountsForEveryChange() {
        Said said = rehearse("steps", NAME, "--step", "4", "--faults", "0", "--set", "assume.operator=7 s");
        assertTrue(said.out().contains("--set \"assume.operator=7 s\" --set \"procedure.4=left out\""), said::out);
    }

    @Test
    void aTableOnStandardOutputIsAlone() {
        Said csv = rehearse("steps", NAME, "--step", "after", "--csv", "-");
        assertTrue(csv.out().startsWith("step,line,kind,subject,change,verdict,is,effect,what,fault,"), csv::out);
        assertTrue(csv.out().lines().allMatch(line -> line.startsWith("step,") || line.startsWith("after,")), csv::out);
        Said json = rehearse("steps", NAME, "--step", "after", "--faults", "0", "--json", "-");
        assertTrue(json.out().startsWith("{\n  \"rehearse\" : 1,\n"), json::out);
        assertTrue(json.out().endsWith("}\n"), json::out);
    }

    @Test
    void whatWasNotDecidedIsTold() {
        String faults = "faults={any: [operator skips step 5], at most: 1}";
        Said said = rehearse("steps", NAME, "--step", "5", "--set", faults);
        assertEquals(2, said.exit());
        assertTrue(said.out().contains(" 5.           undecided"), said::out);
        assertTrue(said.out().contains("step 5 is not known"), said::out);
    }

    @Test
    void whoeverLooksSeesHowFarItIs() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Main.run(new Terminal(out, stream, true), "steps", NAME, "--step", "4", "--faults", "0");
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains("[........................] 0 of 2 changes"), shown);
        assertTrue(shown.contains("[########################] 2 of 2 changes"), shown);
        assertTrue(shown.endsWith(" \r"), shown);
        assertFalse(shown.contains("\n"), shown);
    }

    @Test
    void aMistakeIsRefused() {
        refused(rehearse("steps", NAME, "--faults", "2"), "--faults is 0 or 1");
        refused(rehearse("steps", NAME, "--threads", "0"), "--threads is 1 or more");
        refused(rehearse("steps", NAME, "--step", "9"), "--step 9: there is no such step");
        refused(rehearse("steps", NAME, "--step", "recover"), "did you mean recovery?");
        refused(rehearse("steps", NAME, "--json", "-", "--csv", "-"), "cannot both have standard output");
        refused(rehearse("steps", NAME, "--json", "a", "--csv", "./a"), "cannot both be written to");
        refused(rehearse("steps", "csm/upgrade-monitoring"), "there is no file and no built-in scenario");
        refused(rehearse("steps", NAME, "--set", "faults=[P crash at step 4]"), "sure to happen");
        refused(rehearse("steps", NAME, "--set", "procedure.4=leave out"), "is not a command of P");
        refused(rehearse("steps"), "Missing required parameter");
    }
}
