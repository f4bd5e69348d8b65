package dev.rehearse.explore.search;

import java.util.HashSet;
import java.util.Set;

/** Keeps the states themselves, so that none can be taken for another. It takes many times the memory of fingerprints. */
final class ExactStates<S> implements Seen<S> {

    /** A node of the hash table with its share of the table, and the least that a state can be. */
    private static final int BYTES = 64;

    private final Set<S> states = new HashSet<>();

    @Override
    public boolean add(S state, long high, long low) {
        return states.add(state);
    }

    /** A fingerprint is not enough. */
    @Override
    public long glance(long high, long low) {
        return 1;
    }

    @Override
    public long size() {
        return states.size();
    }

    /** At least; what the states themselves hold is not known here. */
    @Override
    public long bytes() {
        return states.size() * (long) BYTES;
    }

    @Override
    public double expectedOmissions() {
        return 0;
    }
}
