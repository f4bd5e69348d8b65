package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known answers for philox2x64, 10 rounds, of the Random123 distribution that goes with the SC'11 paper. */
class PhiloxTest {

    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0000000000000000, 0000000000000000, ca00a0459843d731, 66c24222c9a845b5",
        "ffffffffffffffff, ffffffffffffffff, ffffffffffffffff, 65b021d60cd8310f, 4d02f3222f86df20",
        "243f6a8885a308d3, 13198a2e03707344, a4093822299f31d0, 0a5e742c2997341c, b0f883d38000de5d"
    })
    void theGeneratorGivesTheKnownAnswersOfItsPaper(String low, String high, String key, String first, String second) {
        assertEquals(first, hex(Philox.first(bits(key), bits(low), bits(high))));
        assertEquals(second, hex(Philox.second(bits(key), bits(low), bits(high))));
    }

    private static long bits(String hex) {
        return Long.parseUnsignedLong(hex, 16);
    }

    private static String hex(long bits) {
        return HexFormat.of().toHexDigits(bits);
    }
}
