package dev.rehearse.cli;

import static dev.rehearse.cli.Said.refused;
import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.report.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pair, properties of its own and two recovery rules: what somebody writes who has read the README and nothing else. */
class OwnPropertyTest {

    private static final String RETURNS = "after write is down, write is up within 30 min";
    private static final String UNCERTAIN = "sometimes S1 is PRIMARY UNCERTAIN";

    private final Path folder;
    private final String pair;

    OwnPropertyTest(@TempDir Path folder) {
        this.folder = folder;
        this.pair = folder.resolve("pair.yaml").toString();
    }

    @BeforeEach
    void write() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/dev/rehearse/rehearsal/own/pair.yaml")) {
            Files.write(Path.of(pair), Objects.requireNonNull(in).readAllBytes());
        }
    }

    private static void says(Said said, int exit, List<String> lines) {
        assertEquals(exit, said.exit(), () -> said.out() + said.err());
        String squeezed = said.out().replaceAll(" +", " ");
        lines.forEach(line -> assertTrue(squeezed.contains(line), () -> line + " is not in\n" + squeezed));
    }

    @Test
    void itIsFoundGood() {
        says(rehearse("check", pair), 0, List.of("5 steps", "nothing wrong"));
    }

    @Test
    void aRunSaysOfEachPropertyWhetherItHolds() {
        says(
                rehearse("run", pair),
                2,
                List.of(
                        "always count of servers where accepts writes <= 1 holds",
                        "never write is down and not at steps 1 .. 5 holds",
                        "in the end S1 is PRIMARY ACTIVE and S2 is SECONDARY ACTIVE holds",
                        RETURNS + " holds",
                        "sometimes data is exposed holds, seen at 0:00:30, step 1: data is exposed",
                        UNCERTAIN + " UNDECIDED: not seen in this run"));
    }

    @Test
    void aRecoveryRuleKeepsAPromise() {
        says(
                rehearse("run", pair, "--fault", "S1 crash during step 2"),
                2,
                List.of("recovery: S1 is down", RETURNS + " holds"));
        says(
                rehearse("run", pair, "--fault", "S1 crash during step 2", "--set", "recovery=none"),
                1,
                List.of(RETURNS + " VIOLATED at 0:31:", "30 min are over: not write is up, after write is down"));
    }

    @Test
    void exploringFindsWhatViolatesIt() {
        says(
                rehearse("explore", pair),
                1,
                List.of(
                        "a always count of servers where accepts writes <= 1 holds",
                        "d " + RETURNS + " VIOLATED in",
                        "e sometimes data is exposed holds, seen without any fault",
                        "f " + UNCERTAIN + " holds, seen first after S2 crash at 0:00:00",
                        "rehearse run " + pair + " --nominal --fault \"S2 crash after 0 events\""));
    }

    @Test
    void theRunThatExploringNamesShowsIt() {
        says(
                rehearse("run", pair, "--nominal", "--fault", "S2 crash after 0 events"),
                1,
                List.of(UNCERTAIN + " holds, seen at 0:00:00: S1 is PRIMARY UNCERTAIN"));
    }

    @Test
    void whatNoHistoryShowsIsViolated() {
        says(
                rehearse("explore", pair, "--set", "sometimes=[S2 is STANDALONE]"),
                1,
                List.of("e sometimes S2 is STANDALONE VIOLATED: no history shows it"));
        says(
                rehearse("explore", pair, "--set", "sometimes=[S2 is STANDALONE]", "--states", "30"),
                1,
                List.of("e sometimes S2 is STANDALONE UNDECIDED: not seen so far"));
    }

    @Test
    void programsReadWhatWasSeen() {
        String json = rehearse("run", pair, "--json", "-").out();
        assertTrue(json.contains("\"seen\" : \"data is exposed, acknowledged work is with one server only\""), json);
        assertTrue(json.contains("\"why\" : \"not seen in this run\""), json);
        String all = rehearse("explore", pair, "--json", "-").out();
        assertTrue(all.contains("\"property\" : \"" + UNCERTAIN + "\",\n    \"judgement\" : \"holds\""), all);
    }

    @Test
    void aViolationIsReplayedAndMadeSmall() {
        String bad = folder.resolve("bad.json").toString();
        Said run = rehearse(
                "run",
                pair,
                "--fault",
                "S1 crash during step 2",
                "--fault",
                "S2 crash during step 5",
                "--set",
                "recovery=none",
                "--replay-file",
                bad);
        says(run, 1, List.of(RETURNS + " VIOLATED"));
        assertEquals(run.out(), rehearse("replay", bad).out());
        says(
                rehearse("shrink", bad, "--property", RETURNS),
                1,
                List.of("shrunk from 2 faults to 1", "violated " + RETURNS));
    }

    @Test
    void itHasGoldenSheetsAsAnyOther() throws IOException {
        String run = rehearse("run", pair, "--fault", "S1 crash during step 2").out();
        Golden.check("own-pair.txt", run.replace(pair, "pair.yaml"));
        String explored = rehearse("explore", pair).out();
        Golden.check("explore-own-pair.txt", explored.replace(pair, "pair.yaml"));
        assertEquals(explored, rehearse("explore", pair, "--threads", "2").out());
    }

    @Test
    void whatSaysNothingIsRefusedWithItsPlace() {
        refused(
                rehearse("run", pair, "--set", "eventually=[write is up within 1 h]"),
                "it is so from the start, so this says nothing (write in the end");
        refused(rehearse("check", pair, "--set", "never=[S1 is PRIMARY UNCRTAIN]"), "did you mean PRIMARY UNCERTAIN?");
    }
}
