package dev.rehearse.stats;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Count, mean, variance, least and greatest of independent observations, in one pass and constant memory (Welford 1962;
 * merging: Chan, Golub, LeVeque 1979).
 *
 * <p>The result depends on the order of the observations in the last bits. Same order, same bits: merge the tallies of
 * chunks in the order of the chunks.
 */
public final class Tally {

    private long count;
    private double mean;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /**
     * Takes one observation.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public void add(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Observed " + value + "; a tally takes finite values only");
        }
        count++;
        double distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    /** Takes all that another tally has seen, as if it came after what this one has seen. */
    public void merge(Tally later) {
        if (later.count == 0) {
            return;
        }
        long total = count + later.count;
        double distance = later.mean - mean;
        double share = (double) later.count / total;
        squares += later.squares + distance * distance * share * count;
        mean = count == 0 ? later.mean : mean + distance * share;
        count = total;
        least = Math.min(least, later.least);
        greatest = Math.max(greatest, later.greatest);
    }

    /** How many observations there are. */
    public long count() {
        return count;
    }

    /** Their mean; not a number if there are none. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** Their sample variance, with n - 1 in the denominator; not a number if there are fewer than two. */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    /** The square root of the variance; not a number if there are fewer than two observations. */
    public double standardDeviation() {
        return StrictMath.sqrt(variance());
    }

    /** The least of them; plus infinity if there are none. */
    public double min() {
        return least;
    }

    /** The greatest of them; minus infinity if there are none. */
    public double max() {
        return greatest;
    }

    /**
     * Student's interval for the mean. It is exact for normal observations, and good for others if there are enough of
     * them. With fewer than two observations it is unbounded.
     *
     * @param level confidence, strictly between 0 and 1
     */
    public Interval interval(double level) {
        Interval.checkLevel(level);
        if (count < 2) {
            return Interval.unbounded(level);
        }
        // no generator: the constructor without this null seeds one from the clock
        double t = new TDistribution(null, count - 1.0).inverseCumulativeProbability((1 + level) / 2);
        return Interval.around(mean, t * StrictMath.sqrt(variance() / count), level);
    }
}
