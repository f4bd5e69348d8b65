package dev.rehearse.kernel.chance;

/**
 * The law of a quantity that is never negative: a time in nanoseconds, an amount.
 *
 * <p>A distribution is drawn from by inversion only: one uniform gives one value. It is immutable, and its arithmetic
 * is the same to the last bit on every JVM, so implementations keep to {@link StrictMath} and to pure-Java libraries.
 */
public interface Distribution {

    /**
     * The value that is not exceeded with probability {@code u}. It does not fall when {@code u} grows (but for the
     * rounding of its last bits).
     *
     * @param u strictly between 0 and 1
     * @return a finite value, 0 or more
     */
    double quantile(double u);

    /** The expected value, in the unit of the quantiles; infinite where the law has none. */
    double mean();
}
