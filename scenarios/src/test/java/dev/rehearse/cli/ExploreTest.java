package dev.rehearse.cli;

import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.report.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreTest {

    private static final String COLD = "soliddb/cold-migration";

    private final Path folder;

    ExploreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theMapOfTheRisksOfOneFaultIsAsCommittedWhateverTheThreads() throws IOException {
        Said one = rehearse("explore", COLD, "--threads", "1");
        assertEquals(1, one.exit());
        Golden.check("explore-soliddb-cold-migration.txt", one.out());
        assertEquals(one.out(), rehearse("explore", COLD, "--threads", "2").out());
    }

    @Test
    void theJsonTellsEveryWay() throws IOException {
        Said said = rehearse("explore", COLD, "--fault", "S1 crash", "--json", "-");
        assertEquals(1, said.exit());
        Golden.check("explore-soliddb-cold-migration.json", said.out());
    }

    @Test
    void withoutFaultsItIsTheRunItself() {
        Said said = rehearse("explore", "csm/upgrade-monitoring-only", "--faults", "0");
        assertEquals(0, said.exit(), said::out);
        assertTrue(said.out().contains("worlds seen, all there are"), said::out);
    }

    @Test
    void whatTheOperatorMayDoWrongIsOnTheMenuIfAskedForALineForEachKind() {
        Said said = rehearse("explore", COLD, "--slips", "--set", "faults=[]");
        assertEquals(1, said.exit(), said::err);
        for (String row : List.of(
                " operator skips a step ",
                " operator types a step at S2 ",
                " operator types another option ",
                " operator misreads a check ",
                " operator forgets ")) {
            assertEquals(
                    1, said.out().lines().filter(line -> line.contains(row)).count(), row + said.out());
        }
        assertTrue(said.out().contains("soonest by operator skips step 3 at 0:01:57\n"), said::out);
        Said besides = rehearse("explore", COLD, "--slips", "--fault", "S1 crash", "--states", "1");
        assertTrue(besides.out().contains("out of " + (slips(said) + 1) + ","), besides::out);
    }

    private static int slips(Said said) {
        String menu = said.out().substring(said.out().indexOf("out of ") + 7);
        return Integer.parseInt(menu.substring(0, menu.indexOf(',')));
    }

    @Test
    void theCommandThatItPrintsShowsTheSame() {
        List<String> commands = rehearse("explore", COLD)
                .out()
                .lines()
                .filter(line -> line.contains("rehearse run "))
                .toList();
        assertTrue(commands.size() > 3, commands::toString);
        for (String command : commands) {
            String fault = command.substring(command.indexOf('"') + 1, command.lastIndexOf('"'));
            Said run = rehearse("run", COLD, "--nominal", "--fault", fault);
            assertEquals(1, run.exit(), run::out);
        }
    }

    @Test
    void twoFaultsOfWhichNeitherCouldBeLeftOutAreAPair() {
        String monitoring = "csm/upgrade-monitoring-only";
        String[] menu = {"--fault", "A1 replication break", "--fault", "P host crash", "--faults", "2"};
        Said said = rehearse(
                Stream.concat(Stream.of("explore", monitoring), Stream.of(menu)).toArray(String[]::new));
        String pair = said.out()
                .lines()
                .filter(line -> line.matches(".*rehearse run .*--fault .*--fault .*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said.out()));
        String first = pair.substring(pair.indexOf('"') + 1, pair.indexOf("\" --fault"));
        String second = pair.substring(pair.lastIndexOf("--fault \"") + 9, pair.length() - 1);
        Said both = rehearse("run", monitoring, "--nominal", "--fault", first, "--fault", second);
        assertEquals(1, both.exit(), both::out);
    }

    @Test
    void everyMinimalSetIsAReplayFileThatEndsAsItBegan() throws IOException {
        Path replays = folder.resolve("replays");
        rehearse("explore", COLD, "--fault", "S1 crash", "--replays", replays.toString());
        try (Stream<Path> files = Files.list(replays)) {
            List<Path> all = files.sorted().toList();
            assertTrue(all.size() > 3, all::toString);
            for (Path file : all) {
                Said replay = rehearse("replay", file.toString());
                assertEquals(1, replay.exit(), replay::err);
                assertTrue(replay.out().contains("--nominal"), replay::out);
            }
        }
    }

    @Test
    void anActivityThatIsQuickerThanUsualCanBeWhatMakesAFaultHarmful() throws IOException {
        Path replays = folder.resolve("quick");
        String[] arguments = {"--fault", "P host crash", "--timing", "corners", "--replays", replays.toString()};
        Said said = rehearse(Stream.concat(Stream.of("explore", "csm/upgrade-monitoring-only"), Stream.of(arguments))
                .toArray(String[]::new));
        assertTrue(said.out().contains("P host crash at 0:00:00 and operator diagnosis taking its least"), said::out);
        try (Stream<Path> files = Files.list(replays)) {
            for (Path file : files.toList()) {
                assertEquals(1, rehearse("replay", file.toString()).exit(), file::toString);
            }
        }
    }

    @Test
    void howManyEventsMayOvertakeOthersIsSaidAndChecked() {
        String monitoring = "csm/upgrade-monitoring-only";
        Said said = rehearse("explore", monitoring, "--faults", "0", "--orders", "2");
        assertEquals(0, said.exit(), said::err);
        assertTrue(said.out().contains(", at most 2 events served ahead of others of the same time"), said::out);
        Said json = rehearse("explore", monitoring, "--faults", "0", "--orders", "2", "--json", "-");
        assertTrue(json.out().contains("\"orders\" : 2"), json::out);
        assertEquals(64, rehearse("explore", monitoring, "--orders", "-1").exit());
    }

    @Test
    void anActivityThatTakesLongerThanAnyCornerCanBeWhatIsHarmful() throws IOException {
        Path replays = folder.resolve("late");
        Said corners = rehearse("explore", COLD, "--faults", "0", "--timing", "corners");
        assertTrue(corners.out().contains("no-acknowledged-commit-lost     holds"), corners::out);
        Said any = rehearse(
                "explore", COLD, "--faults", "0", "--timing", "any", "--replays", replays.toString(), "--threads", "2");
        assertTrue(any.out().contains("by S1 upgrade taking longer (5 h 42 min) at 0:01:57 in step 3"), any::out);
        assertTrue(any.out().contains(", at most one activity over before or after anything else"), any::out);
        try (Stream<Path> files = Files.list(replays)) {
            List<Path> all = files.toList();
            assertFalse(all.isEmpty());
            for (Path file : all) {
                Said replay = rehearse("replay", file.toString());
                assertEquals(1, replay.exit(), file::toString);
                // no command that can be typed gives a run in which something takes five hours
                assertTrue(replay.out().contains(" replay    rehearse replay FILE"), replay::out);
            }
        }
        Said one = rehearse("explore", COLD, "--faults", "0", "--timing", "any", "--threads", "1");
        assertTrue(any.out().startsWith(one.out()), one::out);
        Said json = rehearse("explore", COLD, "--faults", "0", "--timing", "any", "--json", "-");
        assertTrue(json.out().contains("\"late\" : 1") && json.out().contains("\"took\" : "), json::out);
    }

    @Test
    void anOrderOfEventsIsToldInWordsAndByItsReplayFileOnly() throws IOException {
        Path replays = folder.resolve("orders");
        String scenario = "enterprise-server/incompatible-pac-upgrade-3-regions";
        String[] arguments = {
            "explore", scenario, "--fault", "PSOR crash", "--orders", "1", "--replays", replays.toString()
        };
        Said said = rehearse(arguments);
        assertTrue(said.out().contains("R3's retry ahead of R1's retry and another at 0:38:21 in step 13"), said::out);
        Path file = replays.resolve("c-1.replay");
        assertTrue(Files.readString(file).startsWith("{\"replay\":3,"));
        Said replay = rehearse("replay", file.toString());
        assertEquals(1, replay.exit(), replay::err);
        assertTrue(replay.out().lines().anyMatch(line -> line.matches(" order +.* ahead of .*, after \\d+ events")));
        assertTrue(replay.out().endsWith(" replay    rehearse replay FILE\n"), replay::out);
        Said json = rehearse("replay", file.toString(), "--json", "-");
        assertTrue(json.out().contains("\"rank\" : "), json::out);
    }

    @Test
    void itSaysAfterWhichFaultsTheProcedureIsNeverCompleted() {
        Said stuck = rehearse("explore", "csm/upgrade-monitoring-only", "--fault", "P crash");
        assertTrue(stuck.out().contains("stuck"), stuck::out);
        Said never = rehearse("explore", "csm/upgrade-monitoring-only", "--fault", "P start failure");
        assertTrue(never.out().contains("the procedure is completed whatever of this goes wrong"), never::out);
    }

    @Test
    void aLimitMakesItUndecidedWhereNothingIsViolated() {
        Said said = rehearse("explore", "csm/upgrade-monitoring-only", "--states", "10");
        assertTrue(said.out().contains("UNDECIDED: the search reached its limit of states"), said::out);
        assertEquals(2, said.exit(), said::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--faults -1                     | --faults is 0 or more",
                "--threads 0                     | --faults is 0 or more",
                "--memory soon                   | --memory: soon is not a size",
                "--time 3                        | --time: 3",
                "--timing slow                   | --timing is nominal, corners or any, not slow",
                "--corners 0                     | --corners is 1 or more",
                "--corners 1                     | --corners goes with --timing corners",
                "--timing=any --late=0           | --late is 1 or more",
                "--timing=corners --late=1       | --late goes with --timing any",
                "--orders -1                     | --orders is 0 or more",
                "--fault 'S1 crash during step 1' | leave that out",
                "--fault 'S9 crash'              | S9",
            })
    void whatMakesNoSenseIsRefused(String arguments, String complaint) {
        String[] words = arguments.split(" ", 2);
        Said said = rehearse("explore", COLD, words[0], words[1].replace("'", ""));
        assertEquals(64, said.exit(), said::out);
        assertTrue(said.err().contains(complaint), said::err);
    }
}
