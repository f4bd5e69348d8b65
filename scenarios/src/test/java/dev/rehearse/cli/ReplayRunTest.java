package dev.rehearse.cli;

import static dev.rehearse.cli.Said.refused;
import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Path.Entry;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.ReplayText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayRunTest {

    private static final String NETCOPY = "soliddb/hot-migration-netcopy";

    private final Path folder;

    ReplayRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aReplayPrintsTheSheetOfTheRunItWasWrittenBy() {
        Said run = rehearse("run", NETCOPY, "--fault", "S1-S2 link break during step 8", "--replay-file", file("r"));
        assertEquals(run, rehearse("replay", file("r")));
    }

    @Test
    void aReplayKeepsWhatWasSet() {
        Said run = rehearse("run", NETCOPY, "--set", "workload.commits=300/s", "--replay-file", file("r"));
        assertTrue(run.out().contains("--set workload.commits=300/s"), run::out);
        assertEquals(run, rehearse("replay", file("r")));
    }

    @Test
    void aDamagedReplayFileIsRefused() throws IOException {
        rehearse("run", NETCOPY, "--replay-file", file("r"));
        String text = Files.readString(Path.of(file("r")));
        Files.writeString(Path.of(file("cut")), text.substring(0, text.length() / 2));
        refused(rehearse("replay", file("cut")), "it is no replay file, or it is damaged");
        Files.writeString(Path.of(file("end")), text.replaceAll("\"fingerprint\":\"....", "\"fingerprint\":\"0000"));
        refused(rehearse("replay", file("end")), "its checksum does not fit: it was edited");
        Files.writeString(Path.of(file("seed")), text.replace("\"seed\":1,", "\"seed\":2,"));
        refused(rehearse("replay", file("seed")), "its checksum does not fit: it was edited");
        Files.writeString(Path.of(file("path")), text.replace("\"takes\",\"S2 upgrade\"", "\"takes\",\"S9 upgrade\""));
        refused(rehearse("replay", file("path")), "its checksum does not fit: it was edited");
        refused(rehearse("replay", file("none")), "cannot be read: no such file");
    }

    @Test
    void aHistoryThatTheProductDoesNotHaveIsRefused() throws IOException {
        rehearse("run", NETCOPY, "--replay-file", file("r"));
        Replay replay = ReplayText.read(Files.readString(Path.of(file("r"))));
        List<Entry> path = new ArrayList<>(replay.path().entries());
        path.set(0, new Entry(path.get(0).kind(), "a nap", path.get(0).value()));
        Files.writeString(
                Path.of(file("other")),
                ReplayText.write(changed(replay, new dev.rehearse.kernel.chance.Path(path), replay.fingerprint())));
        refused(rehearse("replay", file("other")), "this product has another history");
        Files.writeString(Path.of(file("end")), ReplayText.write(changed(replay, replay.path(), "0".repeat(32))));
        refused(rehearse("replay", file("end")), "the product has changed");
    }

    /** A replay as another version of the product would have written it. */
    private static Replay changed(Replay replay, dev.rehearse.kernel.chance.Path path, String fingerprint) {
        return new Replay(
                replay.source(),
                replay.given(),
                replay.seed(),
                replay.replication(),
                replay.faults(),
                replay.overtakings(),
                path,
                fingerprint);
    }
}
