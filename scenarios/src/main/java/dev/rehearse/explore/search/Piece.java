package dev.rehearse.explore.search;

import dev.rehearse.kernel.code.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What follows from a piece of a level, with its fingerprints; some of it may be known already. */
final class Piece<S> {

    private static final int FEW = 1024;

    private final Space<S> space;
    private final List<S> states = new ArrayList<>(FEW);
    /** Two words for each state, so that no object is kept for them. */
    private long[] prints = new long[2 * FEW];

    private long[] glances = new long[0];

    Piece(Space<S> space) {
        this.space = space;
    }

    /** What follows if nothing more goes wrong. */
    Piece<S> steps(List<S> from) {
        Consumer<S> into = this::add;
        for (S state : from) {
            space.steps(state, into);
        }
        return this;
    }

    /** What follows if one thing more goes wrong. */
    Piece<S> faults(List<S> from) {
        Faults<S> into = (next, placement) -> add(next);
        for (S state : from) {
            space.faults(state, into);
        }
        return this;
    }

    private void add(S state) {
        int place = 2 * states.size();
        if (place == prints.length) {
            prints = Arrays.copyOf(prints, 2 * place);
        }
        Fingerprint print = space.fingerprint(state);
        prints[place] = print.high();
        prints[place + 1] = print.low();
        states.add(state);
    }

    /**
     * Sorts out most of what is known already. This waits for the memory for many states at once, whereas adding waits for each: what comes
     * next depends on what was found.
     */
    void glance(Seen<S> seen) {
        glances = new long[states.size()];
        for (int i = 0; i < glances.length; i++) {
            glances[i] = seen.glance(prints[2 * i], prints[2 * i + 1]);
        }
    }

    boolean mayBeNew(int number) {
        return glances[number] != 0;
    }

    int size() {
        return states.size();
    }

    S state(int number) {
        return states.get(number);
    }

    long high(int number) {
        return prints[2 * number];
    }

    long low(int number) {
        return prints[2 * number + 1];
    }
}
