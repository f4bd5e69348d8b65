package dev.rehearse.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is either whole or not there: it is written beside its place and then renamed. What is no file of its own,
 * such as a device or a pipe, is written straight into, since a rename would put a file in its place.
 */
public final class ResultFile {

    /** As many links as Linux follows before it takes them for a circle. */
    private static final int MOST_LINKS = 40;

    private ResultFile() {}

    /**
     * Writes a text; a file of that name is replaced, and a link leads to the file it points at.
     *
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes, StandardOpenOption.WRITE);
            return;
        }
        replace(target(file.toAbsolutePath()), bytes);
    }

    static Path target(Path named) throws IOException {
        Path file = named;
        for (int i = 0; Files.isSymbolicLink(file); i++) {
            if (i == MOST_LINKS) {
                throw new IOException("its links lead in a circle");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
