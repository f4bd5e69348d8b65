package dev.rehearse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final BigInteger SECOND = BigInteger.valueOf(1_000_000_000);

    @Test
    void nothingTakesNoTimeAndOneByteTakesTheNextWholeNanosecond() {
        assertEquals(0, Transfer.nanoseconds(0, 1));
        assertEquals(333_333_334, Transfer.nanoseconds(1, 3));
        assertEquals(2_500_000_000L, Transfer.nanoseconds(5, 2));
    }

    @Test
    void whatWouldTakeCenturiesIsAnErrorAndNotAShortTime() {
        assertThrows(ArithmeticException.class, () -> Transfer.nanoseconds(Long.MAX_VALUE, 1));
    }

    @Property
    void timeIsBytesOverSpeedRoundedUp(
            @ForAll @LongRange(min = 0, max = 1L << 50) long bytes,
            @ForAll @LongRange(min = 1_000_000, max = 9_000_000_000L) long speed) {
        BigInteger[] exact = BigInteger.valueOf(bytes).multiply(SECOND).divideAndRemainder(BigInteger.valueOf(speed));
        long expected = exact[0].longValueExact() + exact[1].signum();
        assertEquals(expected, Transfer.nanoseconds(bytes, speed));
    }

    @Property
    void speedsBeyondTheArithmeticAreRightToAMillionth(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long bytes,
            @ForAll @LongRange(min = 9_300_000_000L, max = Long.MAX_VALUE) long speed) {
        double exact = (double) bytes / speed * 1e9;
        assertTrue(Math.abs(Transfer.nanoseconds(bytes, speed) - exact) <= 1 + exact / 1e6 + 1000);
    }
}
