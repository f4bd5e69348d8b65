package dev.rehearse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command said.
 *
 * @param exit its exit code
 * @param out on standard output
 * @param err on standard error
 */
record Said(int exit, String out, String err) {

    static Said rehearse(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        int exit = Main.run(terminal, arguments);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static void refused(Said said, String because) {
        assertEquals(64, said.exit(), said::err);
        assertTrue(said.err().contains(because), said::err);
        assertEquals("", said.out());
        assertFalse(said.err().contains("\tat "), said::err);
    }
}
