package dev.rehearse.stats;

/**
 * When a sequential procedure may look at its interval and stop, and with which confidence it must look so that looking
 * often does not make it stop by luck: after n, 2n, 4n, … observations, and the error that is allowed in all is divided
 * among the looks as 1/2 + 1/6 + 1/12 + 1/20 + … = 1. By the union bound the interval at whichever look it stops covers the
 * true value with the asked-for confidence, as far as an interval of a fixed number of observations does.
 *
 * <p>Growing batches with the error divided among them: Mnih, Szepesvári, Audibert: "Empirical Bernstein stopping" (ICML
 * 2008), section 3.1. Not theirs is the interval: Student's in place of Bernstein's, which needs the range.
 *
 * @param first how many observations before the first look, 1 or more
 * @param level the confidence asked for, strictly between 0 and 1
 */
public record Looks(long first, double level) {

    /** Refuses what makes no sense. */
    public Looks {
        if (first < 1) {
            throw new IllegalArgumentException("a first look after " + first + " observations");
        }
        Interval.checkLevel(level);
    }

    /** How many observations there are at a look, from 0 on. */
    public long at(int look) {
        return look > Long.numberOfLeadingZeros(first) - 2 ? Long.MAX_VALUE : first << look;
    }

    /** The first look that is not before so many observations. */
    public int after(long observations) {
        int look = 0;
        while (at(look) < observations) {
            look++;
        }
        return look;
    }

    /** With which confidence to look, from look 0 on. */
    public double level(int look) {
        return 1 - (1 - level) / ((look + 1.0) * (look + 2.0));
    }
}
