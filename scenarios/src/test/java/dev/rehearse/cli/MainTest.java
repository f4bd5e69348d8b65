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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String NETCOPY = "soliddb/hot-migration-netcopy";

    private final Path folder;

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void everyBuiltInScenarioIsListedShownAndFoundGood() {
        List<String> names = rehearse("list")
                .out()
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList();
        assertTrue(names.contains(NETCOPY), names::toString);
        for (String name : names) {
            assertTrue(rehearse("show", name).out().startsWith("rehearse: 1"), name);
            Said check = rehearse("check", name);
            assertEquals(0, check.exit(), check::err);
        }
    }

    @Test
    void aScenarioThatWasShownCanBeCopiedAndRun() throws IOException {
        Path copy = folder.resolve("copy.yaml");
        Files.writeString(copy, rehearse("show", NETCOPY).out());
        String original = rehearse("run", NETCOPY).out().replace(NETCOPY, "X");
        assertEquals(original, rehearse("run", copy.toString()).out().replace(copy.toString(), "X"));
    }

    @Test
    void theSameCommandPrintsTheSameBytes() {
        String[] command = {"run", NETCOPY, "--seed", "7", "--fault", "S1 crash during step 6"};
        assertEquals(rehearse(command), rehearse(command));
    }

    @Test
    void theLastLineGivesTheSameSheetAgain() {
        String sheet = rehearse("run", NETCOPY, "--seed", "7", "--fault", "S2 crash at step 14 + 3 s")
                .out();
        assertTrue(
                sheet.endsWith(
                        " replay    rehearse run " + NETCOPY + " --seed 7 --fault \"S2 crash at step 14 + 3 s\"\n"),
                sheet);
    }

    @Test
    void jsonOnStandardOutputStandsAlone() {
        String json = rehearse("run", NETCOPY, "--json", "-").out();
        assertTrue(json.startsWith("{\n") && json.endsWith("}\n"), json);
        assertTrue(json.contains("\"outcome\" : \"completed\""), json);
    }

    @Test
    void resultsAreWrittenBesideTheSheet() throws IOException {
        Said run = rehearse("run", NETCOPY, "--json", file("r.json"), "--trace", file("r.jsonl"));
        assertTrue(run.out().startsWith(NETCOPY), run::out);
        assertEquals(rehearse("run", NETCOPY, "--json", "-").out(), Files.readString(Path.of(file("r.json"))));
        assertEquals(rehearse("run", NETCOPY, "--trace", "-").out(), Files.readString(Path.of(file("r.jsonl"))));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void aResultThatCannotBeWrittenLeavesNothing() throws IOException {
        refused(rehearse("run", NETCOPY, "--json", file("missing/r.json")), "cannot be written: there is no folder ");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void twoResultsCannotShareStandardOutput() {
        refused(rehearse("run", NETCOPY, "--json", "-", "--trace", "-"), "cannot both have standard output");
    }

    @Test
    void twoResultsCannotShareAFile() {
        refused(rehearse("run", NETCOPY, "--json", file("r"), "--trace", file("x/../r")), "cannot both be written to");
        refused(rehearse("run", NETCOPY, "--json", file("r"), "--replay-file", file("r")), "cannot both be written to");
        assertFalse(Files.exists(Path.of(file("r"))));
    }

    @Test
    void theExitCodeTellsWhatBecameOfTheProperties() {
        assertEquals(0, rehearse("run", NETCOPY).exit());
        assertEquals(
                1,
                rehearse("run", NETCOPY, "--set", "always=[downtime of write <= 1 ms]")
                        .exit());
        assertEquals(
                2, rehearse("run", NETCOPY, "--set", "limits={run: 10 min}").exit());
    }

    @Test
    void aFaultWithoutEffectLeavesEverythingUndecidedAndIsNamedAtTheTop() {
        for (String fault : List.of("S2 netcopy failure at step 18", "S1 crash at 100 h", "S2 crash at step 3")) {
            Said said = rehearse("run", NETCOPY, "--fault", fault);
            assertEquals(2, said.exit(), fault);
            String second = said.out().lines().skip(1).findFirst().orElse("");
            assertTrue(second.contains(fault) && second.contains("proves nothing about it"), second);
        }
        String json = rehearse("run", NETCOPY, "--fault", "S2 crash at step 3", "--json", "-")
                .out();
        assertTrue(json.contains("\"effect\" : false"), json);
        assertTrue(json.contains("\"conclusion\" : \"undecided\""), json);
    }

    @Test
    void whatIsWrongWithFaultsAndOverridesIsToldAtOnce() {
        String[] words = {
            "run",
            NETCOPY,
            "--fault",
            "S9 crash during step 1",
            "--fault",
            "S1 explode during step 1",
            "--set",
            "assume.foo=1"
        };
        String err = rehearse(words).err();
        assertTrue(err.contains("S9") && err.contains("explode") && err.contains("foo"), err);
    }

    @Test
    void theResultNamesEveryAssumptionWithItsValue() {
        String json = rehearse("run", NETCOPY, "--set", "assume.operator notices=7 s", "--json", "-")
                .out();
        assertTrue(json.contains("\"operator notices\" : \"7 s\""), json);
        assertTrue(json.contains("\"operator diagnosis\""), json);
    }

    @Test
    void twoServersOfWhichNoneWritesAreNotSaidToServe() {
        String sheet = rehearse("run", NETCOPY, "--fault", "S1 crash at 0 s", "--fault", "S2 crash at 0 s")
                .out();
        assertTrue(sheet.contains("(service): either server could be made to serve, none accepts writes"), sheet);
    }

    @Test
    void aRunOfWhichNothingIsClaimedDecidesNothing() {
        String[] nothing = {"run", NETCOPY, "--set", "always=[]", "--set", "eventually=[]"};
        Said said = rehearse(nothing);
        assertEquals(2, said.exit());
        String second = said.out().lines().skip(1).findFirst().orElse("");
        assertTrue(second.startsWith(" NOTE  the scenario claims nothing"), second);
        assertTrue(said.out().contains(" verdict   none: nothing is claimed"), said::out);
        nothing[0] = "check";
        Said check = rehearse(nothing);
        assertEquals(0, check.exit());
        assertTrue(check.out().contains("it claims nothing"), check::out);
        assertFalse(rehearse("check", NETCOPY).out().contains("it claims nothing"));
    }

    @Test
    void whatIsUndecidedSaysWhy() {
        String sheet = rehearse("run", NETCOPY, "--set", "limits={run: 10 min}").out();
        assertTrue(sheet.contains("UNDECIDED: the run was cut off after 10 min (limits: run)"), sheet);
    }

    @Test
    void whatIsWrongIsSaidWithTheNearestWord() {
        refused(rehearse(), "a command is missing");
        refused(rehearse("bogus"), "bogus is not a command");
        refused(rehearse("rnu"), "did you mean run?");
        refused(rehearse("run", NETCOPY, "--sed", "1"), "did you mean --seed?");
        refused(rehearse("run", NETCOPY, "--seed", "many"), "--seed many is not a whole number");
        refused(rehearse("run", NETCOPY, "--replication", "-1"), "--replication -1: replications count from 0");
        refused(rehearse("run", NETCOPY, "--fault", ""), "a fault is written like \"S1 crash during step 6\"");
        refused(rehearse("run"), "SCENARIO");
        refused(rehearse("run", "soliddb/hot-migration-netcpy"), "did you mean " + NETCOPY + "?");
        refused(rehearse("show", "soliddb/hot-migration-netcpy"), "did you mean " + NETCOPY + "?");
        refused(rehearse("run", NETCOPY, "--fault", "S1 crahs during step 6"), "crash");
        refused(rehearse("run", NETCOPY, "--fault", "S1 crash"), "does not say when");
        refused(rehearse("run", NETCOPY, "--set", "workload.comits=3/s"), "commits");
        refused(rehearse("run", NETCOPY, "--set", "always=[downtime of wite <= 5 s]"), "wite");
        refused(rehearse("replay", file("none")), "cannot be read: no such file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "rehearse: 2", "\u0000", "{{{{", "- a\n- b", "rehearse: 1\ncluster: {S1: {is: hotstandby}}"})
    void aBrokenScenarioNamesThePlace(String text) throws IOException {
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, text);
        refused(rehearse("check", broken.toString()), broken + ":1:");
    }

    @Test
    void helpAndVersionAreNotMistakes() {
        assertEquals(0, rehearse("--help").exit());
        assertEquals(0, rehearse("run", "--help").exit());
        assertTrue(rehearse("run", "--help").out().contains("70 a mistake of ours"));
        assertTrue(rehearse("--version").out().startsWith("rehearse "));
    }

    @Test
    void anInternalErrorIsOneLineThatSaysWhatToReport() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream broken = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("the paper is out");
            }
        };
        Terminal terminal = new Terminal(broken, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(70, Main.run(terminal, "show", NETCOPY));
        String line = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, line.lines().count(), line);
        assertTrue(line.contains("the paper is out") && line.contains("rehearse show " + NETCOPY), line);
    }
}
