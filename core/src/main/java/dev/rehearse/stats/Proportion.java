package dev.rehearse.stats;

import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.special.Erf;

/**
 * How often something happened, out of how many independent trials, and what that says about its probability.
 *
 * @param events how often it happened, 0 .. {@code trials}
 * @param trials how often it could have happened, 0 or more
 */
public record Proportion(long events, long trials) {

    /** Nothing tried yet. */
    public static final Proportion NONE = new Proportion(0, 0);

    /** Refuses negative counts and more events than trials. */
    public Proportion {
        if (events < 0 || events > trials) {
            throw new IllegalArgumentException(
                    events + " events in " + trials + " trials; there must be 0 or more events, and as many trials");
        }
    }

    /** With one more trial. */
    public Proportion with(boolean happened) {
        return new Proportion(events + (happened ? 1 : 0), trials + 1);
    }

    /** Both together, as if counted in one. */
    public Proportion plus(Proportion other) {
        return new Proportion(events + other.events, trials + other.trials);
    }

    /** The share of trials in which it happened; not a number if there are none. */
    public double estimate() {
        return (double) events / trials;
    }

    /**
     * Wilson's score interval (1927): covers the probability with about the asked-for confidence, on average over
     * probabilities. Narrow, and well-behaved with few or no events. From 0 to 1 if there are no trials.
     *
     * @param level confidence, strictly between 0 and 1
     */
    public Interval wilson(double level) {
        double z = StrictMath.sqrt(2) * Erf.erfInv(Interval.checkLevel(level));
        double doubt = z * z;
        double others = (double) trials - events;
        double centre = (events + doubt / 2) / (trials + doubt);
        double reach = z * StrictMath.sqrt(events * (others / Math.max(trials, 1)) + doubt / 4) / (trials + doubt);
        double low = events == 0 ? 0 : Math.max(centre - reach, 0);
        double high = events == trials ? 1 : Math.min(centre + reach, 1);
        return new Interval(low, high, level);
    }

    /**
     * The interval of Clopper and Pearson (1934): covers the probability with at least the asked-for confidence, whatever
     * it is. From 0 to 1 if there are no trials.
     *
     * <p>With no events the upper end is 1 - (tail)^(1/trials), where the tail is half of what the confidence leaves:
     * 3.69 / trials at level 0.95, and the rule of three (3.00 / trials) at level 0.90.
     *
     * @param level confidence, strictly between 0 and 1; half of the rest is left to each side
     */
    public Interval clopperPearson(double level) {
        double tail = (1 - Interval.checkLevel(level)) / 2;
        return new Interval(lowEnd(tail), highEnd(tail), level);
    }

    private double lowEnd(double tail) {
        if (events == 0) {
            return 0;
        }
        if (events == trials) {
            return StrictMath.exp(StrictMath.log(tail) / trials);
        }
        double failures = trials - events + 1.0;
        return events / (events + failures * fisher(failures, (double) events, tail));
    }

    private double highEnd(double tail) {
        if (events == trials) {
            return 1;
        }
        if (events == 0) {
            return -StrictMath.expm1(StrictMath.log(tail) / trials);
        }
        double odds = (events + 1.0) * fisher(events + 1.0, (double) trials - events, tail);
        return odds / (trials - events + odds);
    }

    /**
     * The quantile of Fisher's F that is exceeded with probability {@code tail}, each argument being half of its degrees
     * of freedom. It is near 1 also for the rarest events, where a quantile of the beta distribution would be lost in the
     * accuracy of the root finder.
     */
    private static double fisher(double above, double below, double tail) {
        // no generator: the constructor without this null seeds one from the clock
        return new FDistribution(null, 2 * above, 2 * below).inverseCumulativeProbability(1 - tail);
    }
}
