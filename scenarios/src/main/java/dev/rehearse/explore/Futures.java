package dev.rehearse.explore;

import dev.rehearse.kernel.code.Fingerprint;

/**
 * What is known of worlds: for each that was met, how the run from there ends, or who is finding that out. Threads share it.
 *
 * <p>72 bits of each world's fingerprint and 16 for its end are kept: eight bits say which shelf it is on, the others stand there. Two of n worlds share those 72 bits with a probability below n² / 2^73.
 */
final class Futures {

    /** The world was not known until now. */
    static final int NEW = 0;
    /** It is known, but not how it ends. */
    static final int OPEN = 1;

    private static final int SHARES = 256;
    private static final double PAIRS = 0x1p73;

    private final Shelf[] shares = new Shelf[SHARES];

    Futures() {
        for (int i = 0; i < SHARES; i++) {
            shares[i] = new Shelf();
        }
    }

    private Shelf share(long high) {
        return shares[(int) (high >>> 56)];
    }

    /**
     * A world is met.
     *
     * @param mark what is to be kept of it if it is new
     * @return what was kept of it, {@link #NEW} if nothing was
     */
    int meet(Fingerprint print, int mark) {
        Shelf share = share(print.high());
        synchronized (share) {
            return share.meet(print.low(), (char) mark);
        }
    }

    /** What is kept of a world that was met becomes something else. */
    void settle(long high, long low, int mark) {
        Shelf share = share(high);
        synchronized (share) {
            share.settle(low, (char) mark);
        }
    }

    /** How many worlds were met. */
    long size() {
        long size = 0;
        for (Shelf share : shares) {
            size += share.size();
        }
        return size;
    }

    /** The memory that this takes, in bytes. */
    long bytes() {
        long bytes = 0;
        for (Shelf share : shares) {
            bytes += share.bytes();
        }
        return bytes;
    }

    /** How many worlds are expected to be missing because another was taken for them. */
    double expectedOmissions() {
        double worlds = size();
        return worlds * worlds / PAIRS;
    }
}
