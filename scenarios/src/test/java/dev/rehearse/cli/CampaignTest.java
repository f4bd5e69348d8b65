package dev.rehearse.cli;

import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rehearse.report.Golden;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignTest {

    private static final String COLD = "soliddb/cold-migration";
    private static final String OFTEN = "faults.MTBF=20 h";

    private final Path folder;

    CampaignTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void theSheetIsAsCommittedAndAllFilesAreTheSameWhateverTheThreads() throws IOException {
        Said one = campaign("1", "--set", OFTEN, "--replications", "500");
        Said four = campaign("4", "--set", OFTEN, "--replications", "500");
        assertEquals(1, one.exit(), one::err);
        Golden.check("campaign-soliddb-cold-migration.txt", one.out());
        assertEquals(one.out(), four.out());
        for (String kind : List.of("csv", "json", "save")) {
            assertEquals(text("1." + kind), text("4." + kind), kind);
        }
    }

    private Said campaign(String threads, String... more) {
        List<String> words = new ArrayList<>(List.of("campaign", COLD, "--threads", threads));
        words.addAll(List.of("--csv", file(threads + ".csv"), "--json", file(threads + ".json")));
        words.addAll(List.of("--save", file(threads + ".save")));
        words.addAll(List.of(more));
        return rehearse(words.toArray(String[]::new));
    }

    @Test
    void runShowsTheHistoryOfAnyRow() throws IOException {
        campaign("2", "--set", OFTEN, "--replications", "200");
        List<String> rows = text("2.csv").lines().toList();
        assertEquals(201, rows.size());
        List<String> struck = rows.stream()
                .filter(row -> row.matches("1,[0-9]+,[a-z ]+,violated,.* at .* s,.*"))
                .toList();
        assertFalse(struck.isEmpty());
        for (String row : struck.subList(0, 3)) {
            String[] cells = row.split(",", -1);
            Said run = rehearse("run", COLD, "--set", OFTEN, "--seed", "1", "--replication", cells[1]);
            assertEquals(1, run.exit(), run::err);
            assertTrue(run.out().contains("outcome   " + cells[2]), run::out);
            assertTrue(run.out().contains("fault: " + cells[7] + " (by lot)"), run::out);
            String downtime = cells[14];
            Said json = rehearse("run", COLD, "--set", OFTEN, "--seed", "1", "--replication", cells[1], "--json", "-");
            assertTrue(json.out().contains("\"downtime write\" : " + downtime + ","), row);
        }
    }

    @Test
    void aTimeThatTheEndOfTheRunCutsOffIsToldAsTheLeastThatItCanBe() throws IOException {
        Said said = campaign(
                "2", "--fault", "S1 disk loss during step 2", "--set", "recovery=none", "--replications", "40");
        JsonNode measures = new ObjectMapper().readTree(text("2.json")).path("measures");
        long open = measures.path("exposure data").path("not over").longValue();
        assertTrue(open > 0 && open <= 40, open + " open");
        assertTrue(said.out().contains("not over in " + open + " of 40 when the run was closed"), said::out);
        assertEquals(0, measures.path("RTO").path("not over").longValue());
        campaign("1", "--fault", "S1 disk loss during step 2", "--set", "recovery=none", "--replications", "20");
        rehearse("campaign", "--resume", file("1.save"), "--replications", "40", "--json", file("on"));
        assertEquals(text("2.json"), text("on"));
    }

    @Test
    void itsOwnOutputSaysHowToHaveItAgain() throws IOException {
        campaign("2", "--fault", "S1 crash MTBF 30 h", "--seed", "5", "--replications", "150");
        String again =
                new ObjectMapper().readTree(text("2.json")).path("repeat").asText();
        assertEquals(
                "rehearse campaign " + COLD + " --seed 5 --replications 150 --fault \"S1 crash MTBF 30 h\"", again);
        rehearse(
                "campaign",
                COLD,
                "--seed",
                "5",
                "--replications",
                "150",
                "--fault",
                "S1 crash MTBF 30 h",
                "--json",
                file("b"));
        assertEquals(text("2.json"), text("b"));
    }

    @Test
    void theSharesOfStepsAndCausesSumToTheTotalToTheNanosecond() throws IOException {
        campaign("2", "--set", OFTEN, "--replications", "300");
        JsonNode result = new ObjectMapper().readTree(text("2.json"));
        int parts = 0;
        for (String by : List.of("by step", "by cause")) {
            for (Map.Entry<String, JsonNode> account : result.path(by).properties()) {
                BigInteger sum = BigInteger.ZERO;
                for (JsonNode part : account.getValue()) {
                    sum = sum.add(part.path("sum").bigIntegerValue());
                    parts++;
                }
                JsonNode whole = result.path("measures").path(account.getKey());
                assertEquals(whole.path("sum").bigIntegerValue(), sum, account.getKey());
            }
        }
        assertTrue(parts > 40, parts + " parts");
        assertTrue(result.path("by cause").path("downtime write").size() > 2, result::toString);
    }

    @Test
    void theSeriesCountsWhenTheServiceIsDown() throws IOException {
        campaign("2", "--replications", "50");
        JsonNode write =
                new ObjectMapper().readTree(text("2.json")).path("services").path("write");
        long distance = write.path("distance").longValue();
        long all = 0;
        for (JsonNode down : write.path("down")) {
            all += down.longValue();
        }
        JsonNode measured =
                new ObjectMapper().readTree(text("2.json")).path("measures").path("downtime write");
        // a sum over equidistant points is the integral but for one point at either end of each outage
        assertEquals(measured.path("sum").doubleValue(), (double) all * distance, 100.0 * distance);
    }

    @Test
    void precisionStopsItAtALookAndTellsAtWhichLevel() throws IOException {
        Said said = campaign("2", "--precision", "5%", "--measure", "duration");
        assertEquals(0, said.exit(), said::out);
        JsonNode result = new ObjectMapper().readTree(text("2.json"));
        assertEquals("precise", result.path("stopped").asText());
        assertEquals(1024, result.path("replications").intValue());
        assertEquals(0.975, result.path("intervals").path("taken at").doubleValue());
    }

    @Test
    void precisionIsNotBelievedBeforeEachFaultByLotWasSeen() throws IOException {
        String[] seldom = {"--fault", "S1 crash MTBF 5000 h", "--replications", "2048"};
        List<String> words = new ArrayList<>(List.of("--precision", "10%", "--measure", "duration"));
        words.addAll(List.of(seldom));
        Said said = campaign("2", words.toArray(String[]::new));
        JsonNode result = new ObjectMapper().readTree(text("2.json"));
        assertEquals("all", result.path("stopped").asText());
        assertEquals(2048, result.path("replications").intValue());
        assertTrue(result.path("lacking").asText().startsWith("S1 crash has struck in "), said::out);
        assertTrue(said.out().contains("UNDECIDED whether precise"), said::out);
        assertEquals(2, said.exit(), said::out);
    }

    @Test
    void theClockEndsItAndTheCommandSaysWhere() throws IOException {
        Said said = campaign("2", "--time", "1 ms");
        JsonNode result = new ObjectMapper().readTree(text("2.json"));
        long count = result.path("replications").longValue();
        assertEquals("time", result.path("stopped").asText());
        assertTrue(count >= 64 && count % 64 == 0, count + " replications");
        assertTrue(said.out().contains("--replications " + count + "\n"), said::out);
        assertEquals(0, said.exit(), said::out);
        campaign("3", "--replications", Long.toString(count));
        assertEquals(text("3.csv"), text("2.csv"));
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(
                mapper.readTree(text("3.save")).path("totals"),
                mapper.readTree(text("2.save")).path("totals"));
    }
}
