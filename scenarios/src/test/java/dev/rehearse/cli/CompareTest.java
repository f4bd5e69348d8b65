package dev.rehearse.cli;

import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rehearse.report.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    private static final String HOT = "soliddb/hot-migration";
    private static final String NETCOPY = "soliddb/hot-migration-netcopy";
    private static final String COLD = "soliddb/cold-migration";
    private static final String OFTEN = "faults.MTBF=20 h";

    private final Path folder;

    CompareTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve(name)));
    }

    private Said compare(String threads, String... words) {
        List<String> all = new ArrayList<>(List.of("compare", "--threads", threads));
        all.addAll(List.of("--json", file(threads + ".json"), "--csv", file(threads + ".csv")));
        all.addAll(List.of(words));
        return rehearse(all.toArray(String[]::new));
    }

    @Test
    void theSheetIsAsCommittedAndAllFilesAreTheSameWhateverTheThreads() throws IOException {
        String[] words = {HOT, NETCOPY, COLD, "--set", OFTEN, "--replications", "300", "--measure", "duration"};
        Said one = compare("1", words);
        Said three = compare("3", words);
        assertEquals(0, one.exit(), one::err);
        Golden.check("compare-soliddb.txt", one.out());
        assertEquals(one.out(), three.out());
        for (String kind : List.of(".csv", ".json")) {
            assertEquals(
                    Files.readString(folder.resolve("1" + kind)), Files.readString(folder.resolve("3" + kind)), kind);
        }
    }

    /** The variance of really independent runs, those of B having another seed, in place of the sum of both variances. */
    @Test
    void commonRandomNumbersAreWorthFiftyTimesAsManyIndependentRuns() throws IOException {
        compare("2", HOT, NETCOPY, "--replications", "2000");
        List<Long> common = differences(rows("2.csv", "A"), rows("2.csv", "B"));
        compare("1", NETCOPY, NETCOPY, "--replications", "2000", "--seed", "2");
        List<Long> independent = differences(rows("2.csv", "A"), rows("1.csv", "A"));
        double factor = variance(independent) / variance(common);
        assertTrue(factor > 50, factor + "-fold");
        double told = json("2.json")
                .path("variants")
                .path(1)
                .path("measures")
                .path("duration")
                .path("less A")
                .path("variance reduction")
                .doubleValue();
        assertEquals(told, factor, 0.1 * told);
    }

    /** The durations of a variant. */
    private List<Long> rows(String csv, String variant) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(csv));
        int column = List.of(lines.get(0).split(",", -1)).indexOf("duration");
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[2].equals(variant))
                .map(cells -> Long.parseLong(cells[column]))
                .toList();
    }

    private static List<Long> differences(List<Long> first, List<Long> second) {
        List<Long> differences = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            differences.add(second.get(i) - first.get(i));
        }
        return differences;
    }

    private static double variance(List<Long> values) {
        double mean = values.stream().mapToLong(Long::longValue).average().orElseThrow();
        return values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }

    @Test
    void eachVariantIsTheCampaignThatItWouldBeAlone() throws IOException {
        compare("2", COLD, "--vary", "workload.commits=100/s,300/s", "--set", OFTEN, "--replications", "150");
        List<String> alone = List.of("--replications", "150", "--set", OFTEN, "--set", "workload.commits=300/s");
        List<String> words = new ArrayList<>(List.of("campaign", COLD, "--json", file("alone")));
        words.addAll(alone);
        rehearse(words.toArray(String[]::new));
        JsonNode second = json("2.json").path("variants").path(1);
        for (String measure : List.of("duration", "downtime write", "exposure data", "RPO commits")) {
            JsonNode expected = json("alone").path("measures").path(measure);
            JsonNode seen = second.path("measures").path(measure);
            assertEquals(expected.path("sum"), seen.path("sum"), measure);
            assertEquals(expected.path("not over"), seen.path("not over"), measure);
        }
        assertEquals(
                json("alone").path("outcomes").path("completed").path("times").intValue()
                        + json("alone")
                                .path("outcomes")
                                .path("completed late")
                                .path("times")
                                .intValue(),
                second.path("events").path("completed").path("times").intValue());
    }

    @Test
    void aVariantThatIsTheSameShowsNoDifference() {
        Said said = compare("2", COLD, COLD, "--set", OFTEN, "--replications", "100");
        assertTrue(said.out().contains("No evidence that B differs from A in anything that is compared."), said::out);
        assertTrue(said.out().contains("All have the same downtime write."), said::out);
        assertTrue(said.out().contains("not over in"), said::out);
    }

    @Test
    void itStopsWhenTheLeastIsNearEnoughToTheBest() throws IOException {
        Said said = compare("2", HOT, NETCOPY, "--measure", "duration", "--within", "1 s");
        assertEquals(0, said.exit(), said::err);
        assertEquals("precise", json("2.json").path("stopped").asText());
        assertEquals(1024, json("2.json").path("replications").intValue());
        assertTrue(said.out().contains("A has the least duration, with a probability of at least 95 %"), said::out);
        Said open = compare(
                "2",
                COLD,
                "--vary",
                "assume.operator=5 s,30 s",
                "--replications",
                "100",
                "--within",
                "1 s",
                "--set",
                OFTEN,
                "--measure",
                "downtime write");
        assertEquals(2, open.exit(), open::out);
        assertTrue(open.out().contains("UNDECIDED which is the best"), open::out);
    }

    @Test
    void itsOwnOutputSaysHowToHaveItAgain() throws IOException {
        String asked = "compare|--threads|2|" + COLD + "|--vary|workload.commits=100/s..300/s step 200/s"
                + "|--fault|S1 crash MTBF 30 h|--set|cluster.S1.log disk=4 GiB|--seed|5|--level|90%|";
        rehearse((asked + "--time|1 ms|--json|" + file("2.json") + "|--csv|" + file("2.csv")).split("\\|", -1));
        String again = json("2.json").path("repeat").asText();
        long count = json("2.json").path("replications").longValue();
        assertEquals(
                "rehearse compare " + COLD + " --seed 5 --replications " + count
                        + " --measure \"downtime write\" --level 90%"
                        + " --vary \"workload.commits=100/s..300/s step 200/s\" --fault \"S1 crash MTBF 30 h\""
                        + " --set \"cluster.S1.log disk=4 GiB\"",
                again);
        String files = "|--json|" + file("1.json") + "|--csv|" + file("1.csv");
        rehearse((asked + "--replications|" + count + files).split("\\|", -1));
        assertEquals(Files.readString(folder.resolve("1.csv")), Files.readString(folder.resolve("2.csv")));
        assertEquals(json("1.json").path("variants"), json("2.json").path("variants"));
    }
}
