package dev.rehearse.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that grows beside its place and is renamed when it is whole; {@link ResultFile} for what does not fit into memory. */
public final class PartFile implements Closeable {

    private final Path file;
    private final Path beside;
    private final Writer writer;
    private final boolean own;

    private PartFile(Path file, Path beside, Writer writer, boolean own) {
        this.file = file;
        this.beside = beside;
        this.writer = writer;
        this.own = own;
    }

    /**
     * Begins a file.
     *
     * @param goOn whether what stands there already stays before it
     * @throws IOException if it cannot be written
     */
    public static PartFile open(Path named, boolean goOn) throws IOException {
        if (Files.isDirectory(named)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            return new PartFile(named, named, Files.newBufferedWriter(named, StandardOpenOption.WRITE), false);
        }
        Path file = ResultFile.target(named.toAbsolutePath());
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        if (goOn) {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        }
        BufferedWriter writer = goOn
                ? Files.newBufferedWriter(beside, StandardCharsets.UTF_8, StandardOpenOption.APPEND)
                : Files.newBufferedWriter(beside, StandardCharsets.UTF_8);
        return new PartFile(file, beside, writer, true);
    }

    /** Adds to it. */
    public void write(String text) throws IOException {
        writer.write(text);
    }

    /** It is whole: it takes its place. */
    public void finish() throws IOException {
        writer.close();
        if (own) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind if it is not whole. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (own) {
            Files.deleteIfExists(beside);
        }
    }
}
