package dev.rehearse.explore.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What comes of a piece of a level: the states that follow and are new, and counts. */
final class Piece<S> {

    final List<S> next = new ArrayList<>();
    long transitions;
    long broken;

    private final Space<S> space;
    private final Seen<S> seen;
    private final Consumer<S> violations;

    Piece(Space<S> space, Seen<S> seen, Consumer<S> violations) {
        this.space = space;
        this.seen = seen;
        this.violations = violations;
    }

    /** What follows if nothing more goes wrong. */
    Piece<S> steps(List<S> from) {
        for (S state : from) {
            space.steps(state, this::meet);
        }
        return this;
    }

    /** What follows if one thing more goes wrong. */
    Piece<S> faults(List<S> from) {
        for (S state : from) {
            space.faults(state, (next, placement) -> meet(next));
        }
        return this;
    }

    private void meet(S state) {
        transitions++;
        if (seen.add(state)) {
            next.add(state);
            long here = space.broken(state);
            if (here != 0) {
                broken |= here;
                violations.accept(state);
            }
        }
    }
}
