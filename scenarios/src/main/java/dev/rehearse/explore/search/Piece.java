package dev.rehearse.explore.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What comes of a piece of a level: the states that follow and are new, those that one fault more leads to, and counts. */
final class Piece<S> implements Moves<S> {

    final List<S> next = new ArrayList<>();
    final List<S> beyond = new ArrayList<>();
    long transitions;
    long broken;

    private final Space<S> space;
    private final Seen<S> seen;
    private final Consumer<S> violations;
    private final boolean last;

    /** Where no more faults may be spent, those that could happen are passed over. */
    Piece(Space<S> space, Seen<S> seen, Consumer<S> violations, boolean last) {
        this.space = space;
        this.seen = seen;
        this.violations = violations;
        this.last = last;
    }

    Piece<S> expand(List<S> level) {
        for (S state : level) {
            space.moves(state, this);
        }
        return this;
    }

    @Override
    public void step(S state) {
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

    @Override
    public void fault(S state, int placement) {
        if (!last) {
            transitions++;
            beyond.add(state);
        }
    }
}
