package dev.rehearse.site.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "842000000000, 0:14:02, 14 min 2 s",
        "939000000000, 0:15:39, 15 min 39 s",
        "7500000000000, 2:05:00, 2 h 5 min",
        "3600000000000, 1:00:00, 1 h",
        "3599900000000, 0:59:59, 1 h",
        "1250000000, 0:00:01, 1.25 s",
        "59999000000, 0:00:59, 1 min",
        "999999900, 0:00:00, 1 s",
        "250000000, 0:00:00, 250 ms",
        "1500, 0:00:00, 0.002 ms",
        "0, 0:00:00, 0 s",
        "-1000000000, 0:00:-1, -1 s"
    })
    void tellsTimesAsPeopleDo(long nanoseconds, String clock, String duration) {
        if (nanoseconds >= 0) {
            assertEquals(clock, Words.clock(nanoseconds));
        }
        assertEquals(duration, Words.duration(nanoseconds));
    }

    @ParameterizedTest
    @CsvSource({
        "6442450944, 6.0 GiB",
        "1023, 1023 B",
        "1024, 1.0 KiB",
        "1587, 1.5 KiB",
        "83886080, 80.0 MiB",
        "-2048, -2.0 KiB",
        "9223372036854775807, 8.0 EiB"
    })
    void tellsSizesInUnitsOf1024(long bytes, String text) {
        assertEquals(text, Words.size(bytes));
    }

    @Property
    void exactTimesAreReadBackToTheNanosecond(@ForAll @LongRange(min = 0, max = 3_000_000_000_000_000_000L) long time) {
        assertEquals(time, Quantity.DURATION.read(Words.exactly(time)).number());
    }

    @ParameterizedTest
    @CsvSource({"hsb netcpoy, hsb netcopy", "HSB STATE, hsb state", "hsb conect, hsb connect", "reboot, ", "'', "})
    void theNearestKnownWordIsFoundOrNone(String word, String nearest) {
        List<String> known = List.of("hsb netcopy", "hsb state", "hsb connect", "hsb disconnect");
        if (nearest == null) {
            assertNull(Nearest.among(known, word));
        } else {
            assertEquals(nearest, Nearest.among(known, word));
        }
    }
}
