package dev.rehearse.explore;

import dev.rehearse.kernel.chance.Activity;

/** How long an activity takes if it does not take its median. */
public enum Corner {
    /** Of a hundred times one is shorter. */
    LEAST(0.01, "taking its least"),
    /** Of a hundred times one is longer. */
    MOST(0.99, "taking its most");

    private static final double MEDIAN = 0.5;

    private final double quantile;
    private final String words;

    Corner(double quantile, String words) {
        this.quantile = quantile;
        this.words = words;
    }

    /** How long an activity takes if it takes its median, in nanoseconds. */
    static long median(Activity activity) {
        return activity.nanoseconds(MEDIAN);
    }

    /** How long that is, in nanoseconds. */
    public long of(Activity activity) {
        return activity.nanoseconds(quantile);
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
