package dev.rehearse.cli;

import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.chance.ReplayMismatch;
import dev.rehearse.rehearsal.BadReplay;
import dev.rehearse.rehearsal.Playback;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A replay file that was read; whatever is wrong with it is refused under its name. */
final class ReplayFile {

    /** Much larger than any replay: a million answers are some 50 MB. */
    private static final long MOST_BYTES = 200_000_000;

    private final String name;
    private final Playback playback;

    private ReplayFile(String name, Playback playback) {
        this.name = name;
        this.playback = playback;
    }

    static ReplayFile read(String name) {
        try {
            return new ReplayFile(name, Playback.of(ReplayText.read(text(name)), Library.reader()));
        } catch (BadReplay bad) {
            throw new Refusal(name + ": " + bad.getMessage());
        }
    }

    private static String text(String name) {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > MOST_BYTES) {
                throw new BadReplay("it is too large for a replay file");
            }
            return Files.readString(path);
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(name + " cannot be read: " + Terminal.reason(e));
        }
    }

    Playback playback() {
        return playback;
    }

    /** The run, once more. */
    Run run(List<Listener> listeners) {
        try {
            return playback.run(listeners);
        } catch (BadReplay bad) {
            throw new Refusal(name + ": " + bad.getMessage());
        } catch (ReplayMismatch other) {
            throw new Refusal(name + ": the file is as it was written, and this product has another history: "
                    + other.getMessage());
        }
    }
}
