package dev.rehearse.kernel.chance;

import org.apache.commons.math3.special.Gamma;

/**
 * Lifetime of what wears out (shape above 1), or fails young (shape below 1).
 *
 * @param shape more than 0; 1 is the exponential distribution
 * @param scale more than 0; the value that 63.2 % do not exceed
 */
public record Weibull(double shape, double scale) implements Distribution {

    /** Refuses parameters that are not positive and finite. */
    public Weibull {
        Argument.positive(shape, "The shape of a Weibull distribution");
        Argument.positive(scale, "The scale of a Weibull distribution");
    }

    @Override
    public double quantile(double u) {
        return scale * StrictMath.pow(-StrictMath.log1p(-u), 1 / shape);
    }

    @Override
    public double mean() {
        return scale * StrictMath.exp(Gamma.logGamma(1 + 1 / shape));
    }
}
