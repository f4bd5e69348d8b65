package dev.rehearse.explore.search;

/**
 * Takes what can go wrong in a state, one after another.
 *
 * @param <S> the states
 */
public interface Faults<S> {

    /**
     * Something goes wrong, at the cost of one of the faults that a search may spend.
     *
     * @param placement what goes wrong and where in the procedure: the number that the space has given to the two
     */
    void fault(S next, int placement);
}
