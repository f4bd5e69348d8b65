package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final int PAIRS = 200;

    @Test
    void theIntervalLeavesOutNothingJustWhenThePairedTestRejectsIt() {
        int rejected = 0;
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] first = new double[PAIRS];
            double[] second = new double[PAIRS];
            Differences differences = new Differences();
            for (int i = 0; i < PAIRS; i++) {
                first[i] = random.nextLong(1_000_000);
                second[i] = first[i] + random.nextLong(-1000, 1150);
                differences.add((long) first[i], (long) second[i]);
            }
            boolean rejects = new TTest().pairedTTest(first, second) < 0.05;
            assertEquals(rejects, !differences.tally().interval(0.95).contains(0));
            rejected += rejects ? 1 : 0;
        }
        assertTrue(rejected > 50 && rejected < 190, rejected + " of 200");
    }

    @Test
    void theReductionIsWhatTheCovarianceTakesAway() {
        SplittableRandom random = new SplittableRandom(1);
        double[] first = new double[PAIRS];
        double[] second = new double[PAIRS];
        Differences differences = new Differences();
        ExactTally one = new ExactTally();
        ExactTally other = new ExactTally();
        for (int i = 0; i < PAIRS; i++) {
            first[i] = random.nextLong(1_000_000);
            second[i] = first[i] / 2 + random.nextLong(100_000);
            second[i] = StrictMath.floor(second[i]);
            differences.add((long) first[i], (long) second[i]);
            one.add((long) first[i]);
            other.add((long) second[i]);
        }
        double together = one.variance() + other.variance();
        double expected = together / (together - 2 * new Covariance().covariance(first, second));
        assertEquals(expected, differences.reduction(one, other), 1e-9 * expected);
    }

    @Test
    void pairsThatAllDifferByTheSameLeaveNoVariance() {
        Differences differences = new Differences();
        ExactTally one = new ExactTally();
        ExactTally other = new ExactTally();
        assertFalse(differences.constant());
        for (long value : new long[] {5, 9, 100}) {
            differences.add(value, value - 7);
            one.add(value);
            other.add(value - 7);
        }
        assertTrue(differences.constant());
        assertEquals(-7, differences.tally().interval(0.99).high());
        assertEquals(Double.POSITIVE_INFINITY, differences.reduction(one, other));
        differences.add(0, 0);
        assertFalse(differences.constant());
    }

    @Test
    void whoAddsUpWhatMakesNoDifference() {
        SplittableRandom random = new SplittableRandom(3);
        Differences whole = new Differences();
        Differences[] parts = {new Differences(), new Differences()};
        for (int i = 0; i < 1000; i++) {
            long first = random.nextLong(1L << 50);
            long second = i % 50 == 0 ? 1L << 55 : random.nextLong(1L << 50);
            whole.add(first, second);
            parts[i % 7 == 0 ? 1 : 0].add(first, second);
        }
        parts[1].merge(parts[0]);
        assertEquals(whole.tally().text(), parts[1].tally().text());
        assertEquals(whole.rough(), parts[1].rough());
        assertTrue(whole.rough());
    }
}
