package dev.rehearse.explore.search;

import java.util.function.BooleanSupplier;

/**
 * How to search.
 *
 * @param faults how many faults may be spent, 0 or more
 * @param threads how many threads search, 1 or more; the answer does not depend on it
 * @param exact whether states are kept whole instead of their fingerprints
 * @param limits when to give up
 */
public record Plan(int faults, int threads, boolean exact, Limits limits) {

    /**
     * When a search gives up, undecided.
     *
     * @param states how many states it may meet
     * @param bytes how much memory its tables of states may take
     * @param late whether the time that it may take is over; nothing here reads a clock
     */
    public record Limits(long states, long bytes, BooleanSupplier late) {

        /** None. */
        public static final Limits NONE = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, () -> false);
    }

    /** Refuses what makes no sense. */
    public Plan {
        if (faults < 0 || threads < 1) {
            throw new IllegalArgumentException("a search with " + faults + " faults by " + threads + " threads");
        }
    }

    /** Up to so many faults, by one thread, in fingerprint mode, without limits. */
    public static Plan upTo(int faults) {
        return new Plan(faults, 1, false, Limits.NONE);
    }

    /** The same by so many threads. */
    public Plan by(int others) {
        return new Plan(faults, others, exact, limits);
    }

    /** The same with states kept whole. */
    public Plan exactly() {
        return new Plan(faults, threads, true, limits);
    }

    /** The same within limits. */
    public Plan within(Limits others) {
        return new Plan(faults, threads, exact, others);
    }
}
