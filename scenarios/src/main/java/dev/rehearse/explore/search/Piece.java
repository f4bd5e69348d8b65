package dev.rehearse.explore.search;

import dev.rehearse.kernel.code.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/** What follows from a piece of a level, with its fingerprints; some of it may be known already. */
final class Piece<S> {

    final List<S> states = new ArrayList<>();
    final List<Fingerprint> prints = new ArrayList<>();

    private final Space<S> space;

    Piece(Space<S> space) {
        this.space = space;
    }

    /** What follows if nothing more goes wrong. */
    Piece<S> steps(List<S> from) {
        for (S state : from) {
            space.steps(state, this::add);
        }
        return this;
    }

    /** What follows if one thing more goes wrong. */
    Piece<S> faults(List<S> from) {
        for (S state : from) {
            space.faults(state, (next, placement) -> add(next));
        }
        return this;
    }

    private void add(S state) {
        states.add(state);
        prints.add(space.fingerprint(state));
    }
}
