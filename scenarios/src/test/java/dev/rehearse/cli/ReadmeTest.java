package dev.rehearse.cli;

import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the product prints. */
class ReadmeTest {

    private static final String LEFT_OUT = "…";

    private final Path folder;

    ReadmeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The lines of the fenced block in which a line begins so, from the line after it on. */
    private static List<String> block(String begins) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "README.md"));
        int from = 0;
        while (!lines.get(from).startsWith(begins)) {
            from++;
        }
        List<String> block = new ArrayList<>();
        for (int i = from + 1; !lines.get(i).startsWith("```") && !lines.get(i).startsWith("$ "); i++) {
            block.add(lines.get(i));
        }
        return block;
    }

    private static void assertPrinted(List<String> shown, Said said) {
        List<String> printed = said.out().lines().toList();
        List<String> missing = shown.stream()
                .filter(line -> !line.equals(LEFT_OUT) && !printed.contains(line))
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(shown.size() > 5, shown::toString);
    }

    @Test
    void theMainCommandPrintsWhatIsShown() throws IOException {
        assertPrinted(
                block("soliddb/hot-migration-netcopy      seed 1"),
                rehearse("run", "soliddb/hot-migration-netcopy", "--fault", "S1 crash during step 6"));
    }

    @Test
    void theExplorationPrintsWhatIsShown() throws IOException {
        assertPrinted(
                block("$ rehearse explore soliddb/hot-migration-netcopy"),
                rehearse("explore", "soliddb/hot-migration-netcopy"));
    }

    @Test
    void theCampaignPrintsWhatIsShown() throws IOException {
        assertPrinted(
                block("$ rehearse campaign soliddb/cold-migration"),
                rehearse("campaign", "soliddb/cold-migration", "--replications", "500", "--set", "faults.MTBF=20 h"));
    }

    @Test
    void theMapOfSlipsIsWhatIsShown() throws IOException {
        assertPrinted(
                block("$ rehearse explore soliddb/hot-migration-netcopy --slips"),
                rehearse("explore", "soliddb/hot-migration-netcopy", "--slips", "--set", "faults=[]"));
    }

    @Test
    void theContinuationIsTheOneThatIsShown() throws IOException {
        Path state = folder.resolve("now.yaml");
        Files.write(state, block("$ cat now.yaml"));
        assertPrinted(
                block("$ rehearse next soliddb/hot-migration-netcopy"),
                rehearse("next", "soliddb/hot-migration-netcopy", "--state", state.toString()));
    }
}
