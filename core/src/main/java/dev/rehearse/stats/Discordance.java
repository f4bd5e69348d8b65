package dev.rehearse.stats;

/**
 * In how many pairs something happened in one of both only: the pairs that tell which has it more often.
 *
 * @param onlyFirst pairs in which it happened in the first alone, 0 or more
 * @param onlySecond likewise in the second
 * @param pairs all of them, those included in which it happened in both or in neither
 */
public record Discordance(long onlyFirst, long onlySecond, long pairs) {

    /** Refuses counts that cannot be. */
    public Discordance {
        if (onlyFirst < 0 || onlySecond < 0 || onlyFirst > pairs - onlySecond) {
            throw new IllegalArgumentException(onlyFirst + " and " + onlySecond + " pairs of " + pairs
                    + "; there must be 0 or more, and as many pairs");
        }
    }

    /** The probability of the second less that of the first, as it was seen; not a number if there are no pairs. */
    public double estimate() {
        return ((double) onlySecond - onlyFirst) / pairs;
    }

    /**
     * Covers the difference of the two probabilities with at least the asked-for confidence, whatever they are. It leaves out 0 just
     * if the exact test of McNemar rejects, at half of the error, that the pairs which differ go either way alike; the other half is
     * for how often pairs differ at all. Both shares are bounded by Clopper and Pearson, so their product is by the union bound.
     *
     * @param level confidence, strictly between 0 and 1
     */
    public Interval interval(double level) {
        double half = 1 - (1 - Interval.checkLevel(level)) / 2;
        long differ = onlyFirst + onlySecond;
        Interval often = new Proportion(differ, pairs).clopperPearson(half);
        Interval second = new Proportion(onlySecond, differ).clopperPearson(half);
        double low = 2 * second.low() - 1;
        double high = 2 * second.high() - 1;
        return new Interval(
                low * (low < 0 ? often.high() : often.low()), high * (high < 0 ? often.low() : often.high()), level);
    }

    /** How many times as many independent runs would be needed, as {@link Differences#reduction}. */
    public double reduction(Proportion first, Proportion second) {
        double differ = ((double) onlyFirst + onlySecond) / pairs;
        return (spread(first) + spread(second)) / (differ - estimate() * estimate());
    }

    private static double spread(Proportion proportion) {
        return proportion.estimate() * (1 - proportion.estimate());
    }
}
