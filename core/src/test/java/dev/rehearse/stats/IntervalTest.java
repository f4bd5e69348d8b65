package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @Test
    void anIntervalContainsItsEnds() {
        Interval interval = new Interval(1, 3, 0.95);
        assertTrue(interval.contains(1) && interval.contains(2) && interval.contains(3));
        assertFalse(interval.contains(0.999) || interval.contains(3.001) || interval.contains(Double.NaN));
        assertEquals(2, interval.width());
        assertEquals(1, interval.halfWidth());
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(3, 1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1, 0.95));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 95, -0.5, Double.NaN})
    void aLevelOutsideZeroAndOneIsRefused(double level) {
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 3, level));
        assertThrows(IllegalArgumentException.class, () -> new Tally().interval(level));
        assertThrows(IllegalArgumentException.class, () -> Proportion.NONE.wilson(level));
        assertThrows(IllegalArgumentException.class, () -> Proportion.NONE.clopperPearson(level));
        assertThrows(IllegalArgumentException.class, () -> new Quantiles().interval(0.5, level));
    }
}
