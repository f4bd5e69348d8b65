package dev.rehearse.cli;

import static dev.rehearse.cli.Said.refused;
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

class ShrinkRunTest {

    private static final String HOT = "soliddb/hot-migration";

    private final Path folder;

    ShrinkRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** A run with four faults, two of which are needed. */
    private String bad() {
        String[] run = {
            "run",
            HOT,
            "--seed",
            "893973",
            "--fault",
            "S1 crash during step 3",
            "--fault",
            "S1 install failure at step 8 + 752 ms",
            "--fault",
            "S2 boot failure at 368 s",
            "--fault",
            "S2 log disk full during step 14",
            "--replay-file",
            file("bad.json")
        };
        assertEquals(1, rehearse(run).exit());
        return file("bad.json");
    }

    /** A run that holds. */
    private String good() {
        rehearse("run", HOT, "--replay-file", file("good.json"));
        return file("good.json");
    }

    @Test
    void theSheetIsAsCommitted() throws IOException {
        Said said = rehearse("shrink", bad());
        assertEquals(1, said.exit(), said::err);
        Golden.check("shrink-soliddb-hot-migration.txt", said.out().replace(folder + "/", ""));
    }

    @Test
    void theJsonIsAsCommittedAndStandsAlone() throws IOException {
        Said said = rehearse("shrink", bad(), "--json", "-");
        Golden.check("shrink-soliddb-hot-migration.json", said.out().replace(folder + "/", ""));
    }

    @Test
    void theShrunkReplayIsWrittenBesideAndShowsTheSameViolation() throws IOException {
        Said said = rehearse("shrink", bad());
        String violated = said.out().lines().skip(2).findFirst().orElseThrow().strip();
        Said replay = rehearse("replay", file("bad.shrunk.json"));
        assertEquals(1, replay.exit());
        assertTrue(replay.out().contains("VIOLATED at " + violated), replay::out);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void theCommandThatItPrintsShowsTheSame() {
        Said said = rehearse("shrink", bad());
        String command = said.out()
                .lines()
                .filter(line -> line.contains("rehearse run "))
                .findFirst()
                .orElseThrow()
                .strip();
        List<String> faults = Stream.of(command.split(" --fault ", -1))
                .skip(1)
                .flatMap(fault -> Stream.of("--fault", fault.replace("\"", "")))
                .toList();
        String[] run = Stream.concat(Stream.of("run", HOT, "--nominal"), faults.stream())
                .toArray(String[]::new);
        assertEquals(rehearse("replay", file("bad.shrunk.json")), rehearse(run));
    }

    @Test
    void toShrinkTheShrunkFileGivesItsBytesAgain() throws IOException {
        rehearse("shrink", bad());
        Said again = rehearse("shrink", file("bad.shrunk.json"), "--out", file("again"));
        assertEquals(1, again.exit());
        assertEquals(Files.readString(Path.of(file("bad.shrunk.json"))), Files.readString(Path.of(file("again"))));
    }

    @Test
    void whatAnExplorationFoundCanBeShrunk() throws IOException {
        String replays = file("replays");
        rehearse("explore", "soliddb/cold-migration", "--fault", "S1 crash", "--replays", replays);
        Path found = Path.of(replays, "a-1.replay");
        assertTrue(Files.exists(found));
        Said said = rehearse("shrink", found.toString());
        assertEquals(1, said.exit(), said::err);
        assertTrue(Files.exists(Path.of(replays, "a-1.shrunk.replay")));
    }

    @Test
    void theFileCanBeNamed() {
        Said said = rehearse("shrink", bad(), "--out", file("small"), "--json", file("small.json"));
        assertTrue(said.out().contains("rehearse replay " + file("small")), said::out);
        assertTrue(Files.exists(Path.of(file("small"))) && Files.exists(Path.of(file("small.json"))));
        assertFalse(Files.exists(Path.of(file("bad.shrunk.json"))));
    }

    @Test
    void thePropertyCanBeNamedByItsFirstWord() {
        Said said = rehearse("shrink", bad(), "--property", "redundancy-restored");
        assertTrue(said.out().contains(" violated  redundancy-restored within 4 h"), said.out() + said.err());
    }

    @Test
    void whatDoesNotFailIsLeftAloneAndSaysSo() {
        Said said = rehearse("shrink", good());
        assertEquals(0, said.exit());
        assertEquals("", said.out());
        assertTrue(said.err().contains("good.json: this run violates no property, so there is nothing to shrink"));
        assertFalse(Files.exists(Path.of(file("good.shrunk.json"))));
    }

    @Test
    void whatMakesNoSenseIsRefused() throws IOException {
        refused(rehearse("shrink"), "FILE");
        refused(rehearse("shrink", file("none")), "cannot be read: no such file");
        refused(rehearse("shrink", folder.toString()), "cannot be read");
        Files.writeString(Path.of(file("text")), "rehearse: 1\n");
        refused(rehearse("shrink", file("text")), "text: it is no replay file, or it is damaged");
        String bad = bad();
        Files.writeString(
                Path.of(file("edited")), Files.readString(Path.of(bad)).replace("\"seed\":893973,", "\"seed\":8,"));
        refused(rehearse("shrink", file("edited")), "edited: its checksum does not fit");
        refused(rehearse("shrink", bad, "--out", bad), "is the file that is shrunk; name another");
        refused(rehearse("shrink", bad, "--out", "-"), "--out needs a file");
        refused(rehearse("shrink", bad, "--json", file("bad.shrunk.json")), "is taken by a replay file");
        refused(rehearse("shrink", bad, "--out", file("no/where")), "cannot be written: there is no folder");
        refused(rehearse("shrink", bad, "--property", "redundancy-restord within 4 h"), "did you mean redundancy");
        refused(rehearse("shrink", bad, "--property", "both"), "is not violated in this run; it violates ");
        refused(rehearse("shrink", good(), "--property", "both"), "is not violated in this run; it violates none");
        refused(rehearse("shrink", bad, "--propety", "x"), "did you mean --property?");
        assertFalse(Files.exists(Path.of(file("bad.shrunk.json"))));
    }
}
