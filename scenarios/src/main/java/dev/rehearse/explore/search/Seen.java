package dev.rehearse.explore.search;

/**
 * The states that a search has met. It belongs to one thread.
 *
 * @param <S> the states
 */
interface Seen<S> {

    /** Adds a state, whose fingerprint these two words are. Returns whether it is new. */
    boolean add(S state, long high, long low);

    /** Looks only where it costs least. Returns 0 if a state of this fingerprint is surely among them, and anything else if it may be new. */
    long glance(long high, long low);

    /** How many states were added. */
    long size();

    /** The memory that its tables take, in bytes. */
    long bytes();

    /** How many states are expected to be missing because another was taken for them. */
    double expectedOmissions();
}
