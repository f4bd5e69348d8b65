package dev.rehearse.stats;

/**
 * A confidence interval: in a share {@code level} of all campaigns like this one, it covers the true value.
 *
 * @param low lower end; minus infinity where the observations do not bound the value from below
 * @param high upper end, at least {@code low}; plus infinity where they do not bound it from above
 * @param level confidence, strictly between 0 and 1, such as 0.95
 */
public record Interval(double low, double high, double level) {

    /** Refuses ends in the wrong order and a level that is not strictly between 0 and 1. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval from " + low + " to " + high + " has no points");
        }
        checkLevel(level);
    }

    /** Says that the observations do not bound the value at all. */
    static Interval unbounded(double level) {
        return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level);
    }

    /** The interval that reaches equally far to both sides. */
    static Interval around(double centre, double reach, double level) {
        return new Interval(centre - reach, centre + reach, level);
    }

    /** Refuses a confidence level that is not strictly between 0 and 1, and otherwise returns it. */
    public static double checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The confidence level is " + level + "; it must lie strictly between 0 and 1, such as 0.95");
        }
        return level;
    }

    /** From end to end; infinite where an end is. */
    public double width() {
        return high - low;
    }

    /** Half of the width: what stands after the plus-minus sign. */
    public double halfWidth() {
        return width() / 2;
    }

    /** Whether a value lies between the ends or on one of them. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
