package dev.rehearse.kernel.chance;

/**
 * How long people and disks take: many small factors multiplied, so a long tail to the right.
 *
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm, 0 or more
 */
public record LogNormal(double mu, double sigma) implements Distribution {

    /** Refuses parameters that are not finite. */
    public LogNormal {
        if (!Double.isFinite(mu)) {
            throw new IllegalArgumentException("The mean of the logarithm is " + mu + "; it must be finite");
        }
        Argument.notNegative(sigma, "The standard deviation of the logarithm");
    }

    /**
     * Known by its mean and one percentile. A percentile above the mean can fit two laws; this is the one that spreads
     * less.
     *
     * @param mean more than 0
     * @param probability of the percentile, strictly between 0 and 1
     * @param value the percentile, more than 0
     * @throws IllegalArgumentException if no log-normal law has this mean and this percentile
     */
    public static LogNormal ofMeanAndPercentile(double mean, double probability, double value) {
        Argument.positive(mean, "The mean of a log-normal distribution");
        Argument.positive(value, "The percentile of a log-normal distribution");
        double z = Normal.quantile(Argument.probability(probability, "The probability of a percentile"));
        // mean = exp(mu + sigma^2 / 2) and value = exp(mu + z sigma): a quadratic in sigma
        double distance = StrictMath.log(value / mean);
        double discriminant = z * z - 2 * distance;
        double root = StrictMath.sqrt(Math.max(discriminant, 0));
        double sigma = distance > 0 ? z - root : z + root;
        if (discriminant < 0 || sigma < 0) {
            throw new IllegalArgumentException(
                    "No log-normal distribution has mean " + mean + " and " + value + " at probability " + probability);
        }
        return new LogNormal(StrictMath.log(mean) - sigma * sigma / 2, sigma);
    }

    /**
     * Known by what half of the cases and what 95 % of the cases do not exceed.
     *
     * @param median more than 0
     * @param p95 at least the median
     */
    public static LogNormal ofMedianAndP95(double median, double p95) {
        Argument.positive(median, "The median of a log-normal distribution");
        Argument.atLeast(median, p95, "The 95 % percentile of a log-normal distribution");
        return new LogNormal(StrictMath.log(median), StrictMath.log(p95 / median) / Normal.quantile(0.95));
    }

    /**
     * Known by two percentiles.
     *
     * @param lowProbability strictly between 0 and {@code highProbability}
     * @param low more than 0
     * @param highProbability less than 1
     * @param high at least {@code low}
     */
    public static LogNormal ofPercentiles(double lowProbability, double low, double highProbability, double high) {
        Argument.probability(lowProbability, "The lower probability");
        Argument.probability(highProbability, "The higher probability");
        if (lowProbability >= highProbability) {
            throw new IllegalArgumentException("The percentiles of a log-normal distribution stand at " + lowProbability
                    + " and " + highProbability + "; the first must be the lower");
        }
        Argument.positive(low, "The lower percentile of a log-normal distribution");
        Argument.atLeast(low, high, "The higher percentile of a log-normal distribution");
        double zLow = Normal.quantile(lowProbability);
        double sigma = StrictMath.log(high / low) / (Normal.quantile(highProbability) - zLow);
        return new LogNormal(StrictMath.log(low) - zLow * sigma, sigma);
    }

    @Override
    public double quantile(double u) {
        return StrictMath.exp(mu + sigma * Normal.quantile(u));
    }

    @Override
    public double mean() {
        return StrictMath.exp(mu + sigma * sigma / 2);
    }
}
