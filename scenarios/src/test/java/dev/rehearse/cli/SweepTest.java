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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepTest {

    private static final String COLD = "soliddb/cold-migration";

    private final Path folder;

    SweepTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSheetHasARowForEachCombinationAndABarForEachMean() throws IOException {
        String json = folder.resolve("json").toString();
        Said said = rehearse(
                "campaign",
                COLD,
                "--vary",
                "assume.operator=5 s,30 s",
                "--vary",
                "workload.commits=100/s..300/s step 100/s",
                "--set",
                "faults.MTBF=20 h",
                "--replications",
                "100",
                "--json",
                json);
        assertEquals(0, said.exit(), said::err);
        Golden.check("sweep-soliddb-cold-migration.txt", said.out());
        JsonNode result = new ObjectMapper().readTree(Files.readString(Path.of(json)));
        assertEquals(6, result.path("variants").size());
        assertEquals(
                List.of("assume.operator=30 s", "workload.commits=300/s"),
                List.of(
                        result.path("variants").path(5).path("settings").path(0).asText(),
                        result.path("variants").path(5).path("settings").path(1).asText()));
        assertTrue(result.path("repeat").asText().startsWith("rehearse campaign " + COLD + " "), result::toString);
    }

    @Test
    void rangesValuesInQuotesAndBracketsAreReadAsTheyAreMeant() {
        assertEquals(
                List.of(List.of("a=1.5 s"), List.of("a=2.0 s"), List.of("a=2.5 s")),
                Vary.combinations(List.of("a=1.5 s .. 2.7 s step 0.5 s")));
        assertEquals(
                List.of(List.of("a=5 s .. 60 s"), List.of("a=lognormal 10 min, p95 25 min")),
                Vary.combinations(List.of("a=5 s .. 60 s, 'lognormal 10 min, p95 25 min'")));
        assertEquals(
                List.of(
                        List.of("a=[x, y]", "b=1"),
                        List.of("a=[x, y]", "b=2"),
                        List.of("a=z", "b=1"),
                        List.of("a=z", "b=2")),
                Vary.combinations(List.of("a=[x, y],z", "b=1..2 step 1")));
        assertEquals(List.of(List.of("a=10%"), List.of("a=20%")), Vary.combinations(List.of("a=10%..20% step 10%")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "campaign --vary workload.commits                            | varies nothing",
                "campaign --vary workload.commits=                           | varies nothing",
                "campaign --vary workload.commits=1/s,                       | a value that is missing",
                "campaign --vary workload.commits=1/s,1/s                    | has 1/s twice",
                "campaign --vary workload.commits=1/s                        | one variant cannot be compared",
                "campaign --vary workload.commits=100/s..50/s~step~10/s      | goes nowhere",
                "campaign --vary workload.commits=100/s..500/s~step~0/s      | goes nowhere",
                "campaign --vary workload.commits=100/s..500/s~step~10       | more than one unit",
                "campaign --vary workload.commits=1/s..100000/s~step~1/s     | more than 200 variants",
                "campaign --vary workload.commits='1/s,2/s                   | inside of quotes",
                "campaign --vary workload.comits=1/s,2/s                     | --vary workload.comits=1/s:1:",
                "campaign --vary workload.commits=1/s,soon                   | soon",
                "campaign --vary workload.commits=1/s,2/s --precision 5%     | --precision does not go with --vary",
                "campaign --vary workload.commits=1/s,2/s --save x           | do not go with it",
                "campaign --vary workload.commits=1/s,2/s --csv -            | need a file",
                "campaign --vary workload.commits=1/s,2/s --measure nothing  | is not measured in all variants",
                "compare                                                     | one variant cannot be compared",
                "compare soliddb/hot-migratio                                | soliddb/hot-migration",
                "compare soliddb/hot-migration --within 5                    | --within:",
                "compare soliddb/hot-migration --replications 0              | --replications is from 1",
                "compare soliddb/hot-migration --level 2                     | --level 2 is no share",
                "compare soliddb/hot-migration --threads 0                   | --threads is 1 or more",
                "compare soliddb/hot-migration --time soon                   | --time:",
                "compare soliddb/hot-migration --fault S1~crash              | does not say when",
                "compare soliddb/hot-migration --csv /none/at/all            | cannot be written",
            })
    void whatMakesNoSenseIsRefused(String line, String complaint) {
        String[] words = (line + " " + COLD).split(" +", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('~', ' ');
        }
        Said.refused(rehearse(words), complaint);
    }
}
