package dev.rehearse.kernel.chance;

/**
 * Waiting time for what comes at a constant rate and has no memory: a crash, an arrival.
 *
 * @param mean more than 0
 */
public record Exponential(double mean) implements Distribution {

    /** Refuses a mean that is not positive and finite. */
    public Exponential {
        Argument.positive(mean, "The mean of an exponential distribution");
    }

    @Override
    public double quantile(double u) {
        return -mean * StrictMath.log1p(-u);
    }
}
