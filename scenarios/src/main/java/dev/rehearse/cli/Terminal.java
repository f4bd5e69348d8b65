package dev.rehearse.cli;

import dev.rehearse.report.ResultFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the commands write.
 *
 * @param out standard output: nothing but what was asked for
 * @param err standard error
 * @param watched whether a person looks at standard error while it is written
 */
record Terminal(PrintStream out, PrintStream err, boolean watched) {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** One that nobody looks at. */
    Terminal(PrintStream out, PrintStream err) {
        this(out, err, false);
    }

    /** Whether the standard error of this process is a terminal, as far as one can find out. */
    static boolean isWatched() {
        try {
            String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return false; // from JDK 22 on, that there is a console says nothing
        }
    }

    /** What stands for standard output where a file is expected. */
    static final String STANDARD = "-";

    /** Writes a result to a file, or to standard output if the name is {@link #STANDARD}. */
    void write(String file, String text) {
        if (file.equals(STANDARD)) {
            out.print(text);
            return;
        }
        try {
            ResultFile.write(Path.of(file), text);
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(file + " cannot be written: " + reason(e));
        }
    }

    /** Refuses two results in one file; null is a result that nobody asked for. */
    static void apart(String option, @Nullable String file, String other, @Nullable String otherFile) {
        if (file != null && otherFile != null && same(file, otherFile)) {
            throw new Refusal(option + " and " + other + " cannot both be written to " + file);
        }
    }

    /** Whether two names are of one file, as far as the names tell; what is no name of a file fails when it is written. */
    static boolean same(String file, String other) {
        try {
            Path whole = Path.of(file).toAbsolutePath().normalize();
            return whole.equals(Path.of(other).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** In few words; the messages of the file system are often nothing but the name of the file. */
    static String reason(Exception e) {
        if (e.getClass() == IOException.class && e.getMessage() != null) {
            return e.getMessage();
        }
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
