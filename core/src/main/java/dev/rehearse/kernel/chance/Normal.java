package dev.rehearse.kernel.chance;

import org.apache.commons.math3.special.Erf;

/** The standard normal law, on which others are built. It goes below zero and so is not a distribution of ours. */
final class Normal {

    private static final double SQRT_2 = StrictMath.sqrt(2);

    private Normal() {}

    /**
     * The value that is not exceeded with probability {@code u}. It is exactly odd about u = 1/2. The uniforms that are
     * drawn keep all their digits in 2 u - 1; a finer u in the lower tail would lose some.
     */
    static double quantile(double u) {
        return SQRT_2 * Erf.erfInv(2 * u - 1);
    }
}
