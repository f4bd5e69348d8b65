package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void theIntervalIsTheOneOfTheTextbook() {
        // Law: "Simulation Modeling and Analysis", section 4.5: 1.34 with 90 % interval 1.10 .. 1.58
        Tally tally = of(1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09);
        assertEquals(10, tally.count());
        assertEquals(1.343, tally.mean(), 1e-12);
        assertEquals(0.16751222222222, tally.variance(), 1e-12);
        assertEquals(0.40928, tally.standardDeviation(), 1e-5);
        assertEquals(1.10574658551, tally.interval(0.90).low(), 1e-9);
        assertEquals(1.58025341449, tally.interval(0.90).high(), 1e-9);
        assertEquals(0.50, tally.min());
        assertEquals(1.89, tally.max());
    }

    @Test
    void aLargeOffsetDoesNotDrownTheVariance() {
        assertEquals(30, of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).variance());
    }

    @Test
    void withoutObservationsNothingIsClaimed() {
        assertEquals(Double.NaN, new Tally().mean());
        assertEquals(Double.NaN, of(3).variance());
        assertEquals(3, of(3).mean());
        assertEquals(Double.POSITIVE_INFINITY, of(3).interval(0.95).high());
        assertEquals(Double.NEGATIVE_INFINITY, of(3).interval(0.95).low());
        assertEquals(Double.POSITIVE_INFINITY, new Tally().min());
        assertEquals(Double.NEGATIVE_INFINITY, new Tally().max());
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> of(Double.POSITIVE_INFINITY));
    }

    @Property
    void mergingGivesWhatOnePassGives(
            @ForAll List<@DoubleRange(min = -1e6, max = 1e6) Double> first,
            @ForAll @Size(max = 50) List<@DoubleRange(min = -1e6, max = 1e6) Double> second) {
        Tally whole = new Tally();
        first.forEach(whole::add);
        second.forEach(whole::add);
        Tally merged = of(first);
        merged.merge(of(second));
        assertEquals(whole.count(), merged.count());
        assertEquals(whole.mean(), merged.mean(), 1e-8);
        assertEquals(whole.variance(), merged.variance(), 1e-3);
        assertEquals(whole.min(), merged.min());
        assertEquals(whole.max(), merged.max());
    }

    @Property
    void mergingWithNothingChangesNoBit(
            @ForAll @Size(min = 2) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
        Tally before = of(values);
        Tally after = of(values);
        after.merge(new Tally());
        Tally fresh = new Tally();
        fresh.merge(before);
        assertEquals(before.mean(), after.mean());
        assertEquals(before.mean(), fresh.mean());
        assertEquals(before.variance(), fresh.variance());
    }

    private static Tally of(List<Double> values) {
        Tally tally = new Tally();
        values.forEach(tally::add);
        return tally;
    }

    private static Tally of(double... values) {
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        return tally;
    }
}
