package dev.rehearse.cli;

import static dev.rehearse.cli.Said.refused;
import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rehearse.report.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of effects as whoever types commands meets it. */
class EffectsOfFaultsTest {

    private static final String COLD = "soliddb/cold-migration";
    private static final String SMALL = "csm/upgrade-monitoring-only";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    EffectsOfFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSheetIsAsCommittedWhateverTheThreads() throws IOException {
        Said one = rehearse("fmea", SMALL, "--threads", "1");
        assertEquals(1, one.exit(), one::err);
        Golden.check("fmea-csm-upgrade-monitoring-only.txt", one.out());
        assertEquals(one.out(), rehearse("fmea", SMALL, "--threads", "3").out());
    }

    @Test
    void theJsonAndTheTableHaveEveryCell() throws IOException {
        Path csv = folder.resolve("cells.csv");
        Said said = rehearse(
                "fmea",
                SMALL,
                "--fault",
                "P crash",
                "--fault",
                "operator skips step 5",
                "--json",
                "-",
                "--csv",
                csv.toString());
        Golden.check("fmea-csm-upgrade-monitoring-only.json", said.out());
        Golden.check("fmea-csm-upgrade-monitoring-only.csv", Files.readString(csv));
        assertEquals(
                JSON.readTree(said.out()).get("cells").size() + 1,
                Files.readString(csv).lines().count());
    }

    static Stream<String> scenarios() {
        return rehearse("list").out().lines().map(line -> line.substring(0, line.indexOf(" ")));
    }

    /** Of each scenario a step in its middle. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void eachCommandShowsWhatItsCellSays(String name) throws IOException {
        JsonNode sheet = JSON.readTree(
                rehearse("fmea", name, "--step", "4", "--json", "-").out());
        List<String> astray = new ArrayList<>();
        int shown = 0;
        for (JsonNode cell : sheet.get("cells")) {
            String command = cell.get("command").asText();
            if (!command.isEmpty() && shown++ % 2 == 0) {
                JsonNode run = JSON.readTree(typed(command + " --json -").out());
                String said = difference(cell, sheet.get("by itself"), run);
                if (!said.isEmpty()) {
                    astray.add(command + ": " + said);
                }
            }
        }
        assertTrue(shown >= 5, name);
        assertEquals(List.of(), astray);
    }

    private static String difference(JsonNode cell, JsonNode itself, JsonNode run) {
        String outcome = run.get("outcome").asText();
        if (!outcome.equals(cell.get("way out").get("outcome").asText())) {
            return "it is " + outcome;
        }
        for (JsonNode verdict : run.get("verdicts")) {
            String property = verdict.get("property").asText();
            boolean violated = verdict.get("judgement").asText().equals("violated");
            boolean claimed = texts(cell.get("violates")).contains(property)
                    || texts(itself.get("violates")).contains(property);
            if (violated && !claimed) {
                return "it violates " + property;
            }
            boolean told = cell.get("effect").toString().contains('"' + property + ' ');
            if (!violated && told) {
                return "it does not violate " + property;
            }
        }
        return "";
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** As a shell would have it. */
    private static Said typed(String command) {
        List<String> words = new ArrayList<>();
        boolean inside = false;
        StringBuilder word = new StringBuilder();
        for (char sign : command.substring("rehearse ".length()).toCharArray()) {
            if (sign == '"') {
                inside = !inside;
            } else if (sign == ' ' && !inside) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(sign);
            }
        }
        words.add(word.toString());
        return rehearse(words.toArray(new String[0]));
    }

    @Test
    void aReplayFileShowsTheSameAsTheCell() throws IOException {
        Said said = rehearse(
                "fmea", COLD, "--fault", "S1 disk loss", "--step", "1", "--json", "-", "--replays", folder.toString());
        JsonNode cell = JSON.readTree(said.out()).get("cells").get(0);
        Said replay = rehearse("replay", folder.resolve("cell-001.replay").toString(), "--json", "-");
        assertEquals(
                cell.get("way out").get("outcome").asText(),
                JSON.readTree(replay.out()).get("outcome").asText());
    }

    @Test
    void theSheetHasItsSumItsMapAndNoMoreRowsThanAskedFor() {
        Said said = rehearse("fmea", COLD, "--lines", "2");
        assertEquals(1, said.exit(), said::err);
        for (String head : List.of(" by itself ", " cells ", " dangerous ", " unnoticed ", " map ", " step ")) {
            assertEquals(
                    1, said.out().lines().filter(line -> line.startsWith(head)).count(), head + said.out());
        }
        assertEquals(
                2,
                said.out()
                        .lines()
                        .filter(line -> line.startsWith("           rehearse run "))
                        .count(),
                said::out);
        assertTrue(said.out().contains(" more, the worst of them "), said::out);
        assertFalse(rehearse("fmea", COLD, "--lines", "all").out().contains(" more, the worst of them "));
    }

    @Test
    void whatIsCutOffIsMarked() {
        Said said = rehearse("fmea", COLD, "--no-slips", "--set", "limits={run: 90 min}");
        assertTrue(said.out().contains(" UNDECIDED "), said::out);
        assertTrue(said.out().contains(" (at least)"), said::out);
        Said few = rehearse("fmea", SMALL, "--states", "5");
        assertEquals(2, few.exit());
        assertTrue(few.out().contains("UNDECIDED: the search reached its limit of states"), few::out);
    }

    @Test
    void aDifferenceNamesBothAndHasBothCommands() {
        Said said = rehearse(
                "fmea",
                "soliddb/hot-migration-netcopy",
                "--fault",
                "S1 crash",
                "--set",
                "cluster.WD.left on=yes",
                "--diff",
                "soliddb/hot-migration-netcopy");
        String head = said.out().lines().findFirst().orElse("");
        assertTrue(head.contains("--set \"cluster.WD.left on=yes\"      compared with soliddb/hot-"), head);
        assertTrue(said.out().contains(" WORSE NOW "), said::out);
        assertTrue(said.out().contains("           before: rehearse run "), said::out);
        assertTrue(said.out().contains("           now:    rehearse run "), said::out);
    }

    @Test
    void misuseIsRefused() {
        refused(rehearse("fmea", COLD, "--step", "77"), "--step 77: soliddb/cold-migration has the steps before, 1, 2");
        refused(rehearse("fmea", COLD, "--lines", "few"), "--lines few is not a whole number");
        refused(rehearse("fmea", COLD, "--no-slips", "--no-faults"), "nothing may go wrong");
        refused(rehearse("fmea", COLD, "--fault", "S1 crash at step 2"), "leave out when it strikes");
        refused(rehearse("fmea", COLD, "--fault", "S1 crash", "--no-slips"), "leave --no-slips and --no-faults out");
        refused(rehearse("fmea", COLD, "--threads", "0"), "--threads and --states are 1 or more");
        refused(rehearse("fmea", COLD, "--diff", "soliddb/none"), "soliddb/none");
        refused(rehearse("fmea", COLD, "--csv", "same", "--json", "same"), "cannot both be written to same");
        refused(rehearse("fmea", COLD, "--set", "faults=[S1 crash at step 2]"), "faults that are sure to happen");
    }
}
