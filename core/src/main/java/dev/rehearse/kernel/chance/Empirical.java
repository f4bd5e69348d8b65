package dev.rehearse.kernel.chance;

import java.util.Arrays;

/** What was measured: the quantiles of a sample, joined by straight lines or standing as steps. */
public final class Empirical implements Distribution {

    private final double[] sorted;
    private final boolean steps;

    private Empirical(double[] values, boolean steps) {
        if (values.length == 0) {
            throw new IllegalArgumentException("An empirical distribution needs at least one value");
        }
        this.sorted = values.clone();
        this.steps = steps;
        Arrays.sort(sorted);
        for (double value : sorted) {
            Argument.notNegative(value, "A value of an empirical distribution");
        }
    }

    /**
     * Straight lines between neighbours: the k-th of n values stands at probability (k - 1) / (n - 1). Nothing below the
     * least or above the greatest value is ever drawn.
     *
     * @param values at least one, each 0 or more, in any order
     */
    public static Empirical interpolated(double... values) {
        return new Empirical(values, false);
    }

    /**
     * Only the values themselves, each as likely as any other; a value that occurs twice is twice as likely.
     *
     * @param values at least one, each 0 or more, in any order
     */
    public static Empirical steps(double... values) {
        return new Empirical(values, true);
    }

    @Override
    public double quantile(double u) {
        if (steps) {
            return sorted[(int) Math.min((long) (u * sorted.length), sorted.length - 1L)];
        }
        double place = u * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    @Override
    public double mean() {
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        if (steps || sorted.length == 1) {
            return sum / sorted.length;
        }
        return (sum - 0.5 * (sorted[0] + sorted[sorted.length - 1])) / (sorted.length - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Empirical that && steps == that.steps && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sorted) + Boolean.hashCode(steps);
    }

    @Override
    public String toString() {
        return "Empirical[" + sorted.length + " values, " + (steps ? "steps" : "interpolated") + "]";
    }
}
