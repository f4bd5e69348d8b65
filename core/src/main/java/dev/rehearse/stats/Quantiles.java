package dev.rehearse.stats;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Quantiles of independent observations. It keeps them all, 8 bytes each, and sorts when asked; so the order in which
 * they came makes no difference.
 */
public final class Quantiles {

    private double[] values = new double[16];
    private int count;
    private boolean sorted = true;

    /**
     * Takes one observation.
     *
     * @throws IllegalArgumentException if it is not a number or minus infinity; plus infinity is for what never came to pass
     */
    public void add(double value) {
        if (!(value > Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("Observed " + value + "; only numbers and plus infinity have a rank");
        }
        reserve(count + 1);
        values[count++] = value;
        sorted = false;
    }

    /** Takes all that the other has seen. */
    public void merge(Quantiles other) {
        int taken = other.count;
        reserve(Math.addExact(count, taken));
        System.arraycopy(other.values, 0, values, count, taken);
        count += taken;
        sorted = false;
    }

    private void reserve(int needed) {
        if (needed > values.length) {
            values = Arrays.copyOf(values, Math.max(needed, values.length + (values.length >> 1)));
        }
    }

    /** How many observations there are. */
    public int count() {
        return count;
    }

    /**
     * The sample quantile, linear between neighbours: the k-th of n values stands at (k - 1) / (n - 1) (type 7 of Hyndman
     * and Fan 1996). Not a number if there are no observations.
     *
     * @param probability 0 (the least) .. 1 (the greatest)
     */
    public double quantile(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "The probability of a quantile is " + probability + "; it must lie between 0 and 1");
        }
        if (count == 0) {
            return Double.NaN;
        }
        sort();
        double place = probability * (count - 1);
        int below = (int) place;
        double fraction = place - below;
        // the test keeps infinity minus infinity out
        return fraction == 0 || values[below] == values[below + 1]
                ? values[below]
                : values[below] + fraction * (values[below + 1] - values[below]);
    }

    /**
     * The interval between two observations that covers the true quantile with at least the asked-for confidence,
     * whatever the distribution (Conover: "Practical Nonparametric Statistics"). An end is infinite where there are too
     * few observations on that side.
     *
     * @param probability strictly between 0 and 1
     * @param level confidence, strictly between 0 and 1; half of the rest is left to each side
     */
    public Interval interval(double probability, double level) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "The probability of a quantile is " + probability + "; it must lie strictly between 0 and 1");
        }
        double tail = (1 - Interval.checkLevel(level)) / 2;
        sort();
        // how many observations fall below the quantile is binomial
        BinomialDistribution below = new BinomialDistribution(null, count, probability);
        int lowRank = below.inverseCumulativeProbability(tail);
        int highRank = below.inverseCumulativeProbability(1 - tail);
        double low = lowRank == 0 ? Double.NEGATIVE_INFINITY : values[lowRank - 1];
        double high = highRank == count ? Double.POSITIVE_INFINITY : values[highRank];
        return new Interval(low, high, level);
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(values, 0, count);
            sorted = true;
        }
    }
}
