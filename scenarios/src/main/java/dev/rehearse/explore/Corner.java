package dev.rehearse.explore;

import dev.rehearse.kernel.chance.Activity;

/** How long an activity takes if it does not take its median. */
public enum Corner {
    /** Of a hundred times one is shorter. */
    LEAST(0, 0.01, "taking its least"),
    /** Of a hundred times one is longer. */
    MOST(1, 0.99, "taking its most");

    private final int option;
    private final double quantile;
    private final String words;

    Corner(int option, double quantile, String words) {
        this.option = option;
        this.quantile = quantile;
        this.words = words;
    }

    /** Its number where answers of chance are numbers. */
    int option() {
        return option;
    }

    /** The corner of that number. */
    static Corner of(int option) {
        return option == LEAST.option ? LEAST : MOST;
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
