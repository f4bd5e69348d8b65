package dev.rehearse.explore.search;

/**
 * Takes what can happen next in a state, one after another.
 *
 * @param <S> the states
 */
public interface Moves<S> {

    /** Something that happens by itself, or that somebody does as he should. */
    void step(S next);

    /**
     * Something that goes wrong, at the cost of one of the faults that the search may spend.
     *
     * @param placement what goes wrong and where in the procedure: the number that the space has given to the two
     */
    void fault(S next, int placement);
}
