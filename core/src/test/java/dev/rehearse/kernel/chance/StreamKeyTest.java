package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors published with FNV-1a. */
class StreamKeyTest {

    @ParameterizedTest
    @CsvSource({"'', cbf29ce484222325", "a, af63dc4c8601ec8c", "foobar, 85944171f73967e8"})
    void theStreamOfANameIsItsPublishedHash(String name, String key) {
        assertEquals(key, String.format(Locale.ROOT, "%016x", StreamKey.of(name)));
    }
}
