package dev.rehearse.explore.search;

import dev.rehearse.kernel.code.Fingerprint;

/**
 * The states that a search has met. It belongs to one thread.
 *
 * @param <S> the states
 */
interface Seen<S> {

    /** Adds a state, whose fingerprint this is. Returns whether it is new. */
    boolean add(S state, Fingerprint print);

    /** How many states were added. */
    long size();

    /** The memory that its tables take, in bytes. */
    long bytes();

    /** How many states are expected to be missing because another was taken for them. */
    double expectedOmissions();
}
