package dev.rehearse.stats;

/**
 * By how much one number of a pair is greater than the other, where both come of the same luck: two variants of a procedure run
 * with the same random numbers. What both share falls out of the difference, and with it its variance. Whole numbers, so no order
 * of adding or merging makes a difference.
 *
 * <p>Paired comparison with Student's t on the differences: Law, "Simulation Modeling and Analysis" (2015), sections 10.2.1 and
 * 11.2.
 */
public final class Differences {

    private final ExactTally tally = new ExactTally();
    private final Skewness skewness = new Skewness();

    /** Takes a pair: the second less the first. */
    public void add(long first, long second) {
        long difference = second - first;
        tally.add(difference);
        skewness.add(difference);
    }

    /** Takes all pairs that another has seen. */
    public void merge(Differences other) {
        tally.merge(other.tally);
        skewness.merge(other.skewness);
    }

    /** The differences themselves. */
    public ExactTally tally() {
        return tally;
    }

    /** Whether there are too few pairs for the interval of so lopsided a mean, by Cochran's rule. */
    public boolean rough() {
        return tally.count() < skewness.needed(tally);
    }

    /** Whether every pair differs by the same. */
    public boolean constant() {
        return tally.count() > 0 && tally.min() == tally.max();
    }

    /**
     * How many times as many independent runs would be needed for as narrow an interval: the variance that the difference of
     * independent runs would have over the one it has. Infinite if every pair differs by the same though the runs do not; not a
     * number if the runs do not differ either, or if there are fewer than two.
     *
     * @param first of all first numbers
     * @param second of all second ones
     */
    public double reduction(ExactTally first, ExactTally second) {
        return (first.variance() + second.variance()) / tally.variance();
    }
}
