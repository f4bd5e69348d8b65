package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TimeAverageTest {

    private final TimeAverage queue = new TimeAverage(100, 0);

    @Test
    void eachValueWeighsAsLongAsItStood() {
        queue.change(110, 2);
        queue.change(140, 5);
        assertEquals(0 * 10 + 2 * 30 + 5 * 60, queue.integral(200));
        assertEquals(3.6, queue.mean(200));
        assertEquals(5, queue.value());
    }

    @Test
    void aValueThatStoodForNoTimeCountsForTheExtremesOnly() {
        queue.change(150, 9);
        queue.change(150, -1);
        queue.change(150, 0);
        assertEquals(0, queue.mean(200));
        assertEquals(9, queue.max());
        assertEquals(-1, queue.min());
    }

    @Test
    void beforeAnyTimeHasPassedTheMeanIsTheValue() {
        assertEquals(7, new TimeAverage(5, 7).mean(5));
    }

    @Test
    void askingChangesNothing() {
        queue.change(150, 4);
        queue.mean(175);
        assertEquals(2, queue.mean(200));
    }

    @Test
    void timeDoesNotGoBack() {
        queue.change(150, 1);
        assertThrows(IllegalArgumentException.class, () -> queue.change(149, 2));
        assertThrows(IllegalArgumentException.class, () -> queue.mean(149));
        assertThrows(IllegalArgumentException.class, () -> new TimeAverage(5, 1).mean(4));
    }
}
