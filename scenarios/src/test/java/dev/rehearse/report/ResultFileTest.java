package dev.rehearse.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    private final Path folder;

    ResultFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBeside() throws IOException {
        Path file = folder.resolve("result");
        ResultFile.write(file, "a long old result");
        ResultFile.write(file, "new");
        assertEquals("new", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("result.part")));
    }

    @Test
    void anEmptyFolderStaysAFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("results"));
        IOException refused = assertThrows(IOException.class, () -> ResultFile.write(inner, "x"));
        assertEquals("it is a folder", refused.getMessage());
        assertTrue(Files.isDirectory(inner));
    }

    @Test
    void theMissingFolderIsNamed() {
        Path missing = folder.resolve("missing");
        IOException refused = assertThrows(IOException.class, () -> ResultFile.write(missing.resolve("result"), "x"));
        assertEquals("there is no folder " + missing.toAbsolutePath(), refused.getMessage());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkStaysALinkAndItsFileIsWritten() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("result"));
        ResultFile.write(link, "first");
        ResultFile.write(link, "second");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("second", Files.readString(folder.resolve("result")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceIsWrittenIntoAndStaysADevice() throws IOException {
        // a link in a folder of ours, so that a mistake would replace the link and not the machine's device
        Path link = Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null"));
        ResultFile.write(link, "x");
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }
}
