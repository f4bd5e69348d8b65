package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BatchMeansTest {

    @Test
    void onlyFullBatchesCount() {
        BatchMeans means = new BatchMeans(2);
        for (double value : new double[] {1, 3, 5, 7, 3, 5, 100}) {
            means.add(value);
        }
        assertEquals(3, means.batches());
        assertEquals(4, means.mean());
        // batch means 2, 6, 4: variance 4, and t(0.975; 2) = 4.302653
        assertEquals(4.302653 * 2 / StrictMath.sqrt(3), means.interval(0.95).halfWidth(), 1e-5);
    }

    @Test
    void autocorrelationIsTheOneOfTheDefinition() {
        BatchMeans means = new BatchMeans(1);
        for (double value : new double[] {1, 2, 4, 3, 5}) {
            means.add(value);
        }
        // deviations -2, -1, 1, 0, 2: (2 - 1 + 0 + 0) / 10
        assertEquals(0.1, means.autocorrelation(), 1e-12);
    }

    @Test
    void longerBatchesOfACorrelatedRunDependLess() {
        BatchMeans shortBatches = new BatchMeans(2);
        BatchMeans longBatches = new BatchMeans(2000);
        SplittableRandom random = new SplittableRandom(3);
        double value = 0;
        for (int observation = 0; observation < 200_000; observation++) {
            value = 0.95 * value + random.nextDouble() - 0.5;
            shortBatches.add(value);
            longBatches.add(value);
        }
        assertTrue(shortBatches.autocorrelation() > 0.9, "short " + shortBatches.autocorrelation());
        assertTrue(Math.abs(longBatches.autocorrelation()) < 0.2, "long " + longBatches.autocorrelation());
        // the standard error of the mean is sqrt(1/12) / 0.05 / sqrt(200,000) = 0.0129; t(0.95; 99) = 1.66
        assertEquals(1.66 * 0.0129, longBatches.interval(0.9).halfWidth(), 0.005);
        assertTrue(shortBatches.interval(0.9).halfWidth()
                < 0.4 * longBatches.interval(0.9).halfWidth());
    }

    @Test
    void tooFewBatchesClaimNothing() {
        BatchMeans means = new BatchMeans(10);
        assertEquals(Double.NaN, means.mean());
        assertEquals(Double.NaN, means.autocorrelation());
        assertEquals(Double.POSITIVE_INFINITY, means.interval(0.95).high());
        assertThrows(IllegalArgumentException.class, () -> new BatchMeans(0));
        assertThrows(IllegalArgumentException.class, () -> means.add(Double.NaN));
    }
}
