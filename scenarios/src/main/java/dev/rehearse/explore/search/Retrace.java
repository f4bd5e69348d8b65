package dev.rehearse.explore.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Finds the first state of a kind again and how one comes to it. */
final class Retrace<S> implements Walk.Path<S> {

    private final Predicate<S> wanted;
    private final Ints parents = new Ints();
    private final Ints moves = new Ints();
    private int found = -1;

    private Retrace(Predicate<S> wanted) {
        this.wanted = wanted;
    }

    /** The moves from the initial state to the first one that is wanted. */
    static <S> List<Integer> moves(Space<S> space, int faults, Predicate<S> wanted) {
        Retrace<S> retrace = new Retrace<>(wanted);
        new Walk<>(space, retrace).go(faults);
        return retrace.way();
    }

    private List<Integer> way() {
        if (found < 0) {
            throw new IllegalStateException("what was found once is not found again: the space is another one");
        }
        List<Integer> way = new ArrayList<>();
        for (int state = found; parents.get(state) >= 0; state = parents.get(state)) {
            way.add(moves.get(state));
        }
        Collections.reverse(way);
        return way;
    }

    @Override
    public void met(S state, Walk.Way way) {
        if (found < 0) {
            parents.add(way.parent());
            moves.add(way.move());
            if (wanted.test(state)) {
                found = parents.size() - 1;
            }
        }
    }

    @Override
    public void step(int number, int next) {
        // where a state leads to is of no interest here
    }

    @Override
    public boolean over() {
        return found >= 0;
    }
}
