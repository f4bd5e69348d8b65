package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void aDurationIsRoundedToWholeNanoseconds() {
        assertEquals(3, new Activity(0, "tick", new Constant(2.5)).nanoseconds(0.5));
        assertEquals(2, new Activity(0, "tick", new Constant(2.4999)).nanoseconds(0.5));
    }

    @Test
    void neverIsALongTimeThatStillFitsOnTheClock() {
        long never = new Activity(0, "disk wears out", new Constant(1e300)).nanoseconds(0.5);
        assertEquals(Chance.LONGEST, never);
        assertTrue(never + Chance.LONGEST > 0);
    }

    @Test
    void aDistributionThatGoesBelowZeroIsNamed() {
        Distribution wrong = new Distribution() {
            @Override
            public double quantile(double u) {
                return u - 1;
            }

            @Override
            public double mean() {
                return -0.5;
            }
        };
        Activity activity = new Activity(0, "copy", wrong);
        String message = String.valueOf(assertThrows(IllegalStateException.class, () -> activity.nanoseconds(0.25))
                .getMessage());
        assertTrue(message.contains("'copy' takes -0.75 ns"), message);
    }

    @Test
    void theNameIsTheStream() {
        Distribution time = new Constant(1);
        assertEquals(new Activity(0, "copy", time).key(), new Activity(5, "copy", new Constant(2)).key());
        assertThrows(IllegalArgumentException.class, () -> new Activity(0, "", time));
        assertThrows(IllegalArgumentException.class, () -> new Activity(-1, "copy", time));
    }
}
