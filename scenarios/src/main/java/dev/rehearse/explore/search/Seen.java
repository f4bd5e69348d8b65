package dev.rehearse.explore.search;

/**
 * The states that a search has met. Several threads may add at once.
 *
 * @param <S> the states
 */
interface Seen<S> {

    /** Adds a state. Returns whether it is new. */
    boolean add(S state);

    /** How many states were added. */
    long size();

    /** The memory that its tables take, in bytes. */
    long bytes();

    /** How many states are expected to be missing because another was taken for them. */
    double expectedOmissions();
}
