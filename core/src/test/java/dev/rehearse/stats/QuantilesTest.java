package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void aQuantileLiesBetweenItsNeighbours() {
        Quantiles quantiles = of(15, 20, 35, 40, 50);
        assertEquals(29, quantiles.quantile(0.40), 1e-12);
        assertEquals(35, quantiles.quantile(0.5));
        assertEquals(15, quantiles.quantile(0));
        assertEquals(50, quantiles.quantile(1));
        assertEquals(48, quantiles.quantile(0.95), 1e-12);
    }

    /** The ranks of Conover's table and of the binomial distribution. */
    @ParameterizedTest(name = "{0} observations, quantile {1}, level {2}")
    @CsvSource({
        "10, 0.5, 0.95, 2, 9",
        "16, 0.75, 0.90, 9, 16",
        "100, 0.5, 0.95, 40, 61",
        "100, 0.95, 0.95, 90, 100",
        "10000, 0.999, 0.99, 9981, 9998"
    })
    void theIntervalStandsBetweenTwoRanks(int count, double probability, double level, int low, int high) {
        Quantiles quantiles = new Quantiles();
        for (int rank = count; rank >= 1; rank--) {
            quantiles.add(rank);
        }
        assertEquals(new Interval(low, high, level), quantiles.interval(probability, level));
    }

    @Test
    void tooFewObservationsDoNotBoundATail() {
        Quantiles quantiles = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertEquals(NEVER, quantiles.interval(0.95, 0.95).high());
        assertEquals(-NEVER, quantiles.interval(0.05, 0.95).low());
        assertEquals(new Interval(-NEVER, NEVER, 0.95), new Quantiles().interval(0.5, 0.95));
        assertEquals(Double.NaN, new Quantiles().quantile(0.5));
    }

    @Test
    void whatNeverCameToPassIsLastInLine() {
        Quantiles quantiles = of(NEVER, 1, NEVER, 2, 3);
        assertEquals(3, quantiles.quantile(0.5));
        assertEquals(NEVER, quantiles.quantile(0.6));
        assertEquals(NEVER, quantiles.quantile(0.9));
        assertThrows(IllegalArgumentException.class, () -> quantiles.add(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> quantiles.add(-NEVER));
    }

    @Test
    void aProbabilityOutsideZeroAndOneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of(1).quantile(1.01));
        assertThrows(IllegalArgumentException.class, () -> of(1).quantile(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> of(1).interval(0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> of(1).interval(1, 0.95));
    }

    @Test
    void theIntervalCoversTheTrueMedianAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(1);
        Proportion covered = Proportion.NONE;
        for (int sample = 0; sample < 4000; sample++) {
            Quantiles quantiles = new Quantiles();
            random.doubles(50).forEach(quantiles::add);
            covered = covered.with(quantiles.interval(0.5, 0.9).contains(0.5));
        }
        // 90 % promised; ranks 19 and 32 of 50 give 93.5 %
        assertEquals(0.935, covered.estimate(), 0.015);
    }

    @Property(tries = 200)
    void theOrderOfMergingMakesNoDifference(
            @ForAll List<@DoubleRange(min = -1e6, max = 1e6) Double> first,
            @ForAll List<@DoubleRange(min = -1e6, max = 1e6) Double> second,
            @ForAll @DoubleRange(min = 0, max = 1) double probability) {
        Quantiles forward = of(first);
        forward.merge(of(second));
        Quantiles backward = of(second);
        backward.merge(of(first));
        assertEquals(first.size() + second.size(), forward.count());
        assertEquals(forward.quantile(probability), backward.quantile(probability));
    }

    private static Quantiles of(List<Double> values) {
        Quantiles quantiles = new Quantiles();
        values.forEach(quantiles::add);
        return quantiles;
    }

    private static Quantiles of(double... values) {
        Quantiles quantiles = new Quantiles();
        for (double value : values) {
            quantiles.add(value);
        }
        return quantiles;
    }
}
