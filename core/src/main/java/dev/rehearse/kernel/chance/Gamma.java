package dev.rehearse.kernel.chance;

import static org.apache.commons.math3.special.Gamma.logGamma;
import static org.apache.commons.math3.special.Gamma.regularizedGammaP;
import static org.apache.commons.math3.special.Gamma.regularizedGammaQ;

/**
 * A sum of exponential stages: for whole shapes the time until the shape-th event.
 *
 * <p>Its inverse has no closed form. It is found in three to six steps, some microseconds; where that counts, take
 * {@link LogNormal} or {@link Weibull}.
 *
 * @param shape more than 0; 1 is the exponential distribution
 * @param scale more than 0; the mean is shape times scale
 */
public record Gamma(double shape, double scale) implements Distribution {

    private static final int MOST_STEPS = 60;

    /** A step this small, relative to the value, is the last: the steps converge with the third power. */
    private static final double LAST_STEP = 1e-8;

    /** Refuses parameters that are not positive and finite. */
    public Gamma {
        Argument.positive(shape, "The shape of a gamma distribution");
        Argument.positive(scale, "The scale of a gamma distribution");
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double quantile(double u) {
        return scale * standard(u);
    }

    /** Halley's method for scale 1, kept between bounds so that it cannot run away. */
    private double standard(double u) {
        double low = lowerTail(u);
        double high = Double.POSITIVE_INFINITY;
        double x = Math.max(low, firstGuess(u));
        for (int step = 0; step < MOST_STEPS && x > 0; step++) {
            // the smaller tail of the two keeps its digits
            double excess = x < shape + 1 ? regularizedGammaP(shape, x) - u : (1 - u) - regularizedGammaQ(shape, x);
            low = excess < 0 ? x : low;
            high = excess > 0 ? x : high;
            double newton = excess / density(x);
            double curvature = Math.min(1, newton * ((shape - 1) / x - 1));
            double next = x - newton / (1 - 0.5 * curvature);
            if (Math.abs(next - x) <= LAST_STEP * x) {
                return next;
            }
            x = next > low && next < high ? next : between(low, high);
        }
        return x;
    }

    private double density(double x) {
        return StrictMath.exp((shape - 1) * StrictMath.log(x) - x - logGamma(shape));
    }

    private static double between(double low, double high) {
        return Double.isInfinite(high) ? 2 * low : low + 0.5 * (high - low);
    }

    /** The first term of the series at the lower tail turned round: never above the quantile, and close to it there. */
    private double lowerTail(double u) {
        return StrictMath.exp((StrictMath.log(u) + logGamma(shape + 1)) / shape);
    }

    /** Wilson and Hilferty's cube of a normal value; for small shapes a power below and an exponential tail above. */
    private double firstGuess(double u) {
        if (shape > 1) {
            double spread = 1 / (9 * shape);
            double root = Math.max(0, 1 - spread + Normal.quantile(u) * StrictMath.sqrt(spread));
            return shape * root * root * root;
        }
        double below = 1 - shape * (0.253 + 0.12 * shape);
        return u < below
                ? StrictMath.exp(StrictMath.log(u / below) / shape)
                : 1 - StrictMath.log((1 - u) / (1 - below));
    }
}
