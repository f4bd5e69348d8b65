package dev.rehearse.explore.search;

import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Answer.Finding;
import dev.rehearse.explore.search.Answer.Layer;
import dev.rehearse.kernel.code.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sees every state of a space that up to so many faults lead to, each once: everything without a fault first, then what one fault more
 * opens, and in each such layer by the number of moves. So the first violation of a property has the fewest faults, and
 * among those the fewest moves.
 *
 * <p>A state belongs to the layer in which it is met first: if its fingerprint says nothing of the faults spent, it is not looked at
 * again with more of them.
 *
 * @param <S> the states
 */
public final class Search<S> {

    private final Space<S> space;
    private final Plan plan;
    private final Seen<S> seen;
    private final Consumer<S> met;

    private final List<Layer> layers = new ArrayList<>();
    private final @Nullable Finding[] findings;
    private End end = End.COMPLETE;

    private Search(Space<S> space, Plan plan, Consumer<S> met) {
        this.space = space;
        this.plan = plan;
        this.met = met;
        seen = plan.exact() ? new ExactStates<>() : new Fingerprints<>();
        findings = new Finding[space.properties().size()];
    }

    /** Searches. */
    public static <S> Answer of(Space<S> space, Plan plan) {
        return of(space, plan, state -> {});
    }

    /**
     * Searches.
     *
     * @param met is told every state when it is met: those of fewer faults first, and among these those of fewer moves
     */
    public static <S> Answer of(Space<S> space, Plan plan, Consumer<S> met) {
        return new Search<>(space, plan, met).run();
    }

    private Answer run() {
        List<List<S>> before = List.of();
        try (Crew crew = new Crew(plan.threads())) {
            for (int faults = 0; faults <= plan.faults() && end == End.COMPLETE; faults++) {
                before = layer(crew, faults, before);
            }
        }
        List<Finding> found = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding != null) {
                found.add(finding);
            }
        }
        return new Answer(end, List.copyOf(layers), List.copyOf(found), seen.expectedOmissions(), seen.bytes());
    }

    /**
     * Sees all that so many faults lead to.
     *
     * @param before the states of the layer before by their depths, from which one fault more leads here
     * @return the states of this layer by their depths; nothing if none more may go wrong
     */
    private List<List<S>> layer(Crew crew, int faults, List<List<S>> before) {
        List<List<S>> kept = new ArrayList<>();
        boolean last = faults == plan.faults();
        Tally tally = new Tally();
        List<S> level = new ArrayList<>();
        if (faults == 0) {
            tally.transitions++;
            note(first(level), 0, 0);
        }
        for (int depth = 0; depth <= before.size() || !level.isEmpty(); depth++) {
            if (depth > 0 && depth <= before.size()) {
                List<S> parents = before.set(depth - 1, List.of());
                List<S> here = level;
                crew.share(parents, part -> new Piece<>(space).faults(part), piece -> take(piece, here, tally));
                note(tally.broken, faults, depth);
            }
            if (level.isEmpty()) {
                continue;
            }
            tally.states += level.size();
            tally.depth = depth + 1;
            if (limit()) {
                break;
            }
            if (!last) {
                while (kept.size() < depth) {
                    kept.add(List.of());
                }
                kept.add(level);
            }
            List<S> next = new ArrayList<>();
            crew.share(level, part -> new Piece<>(space).steps(part), piece -> take(piece, next, tally));
            note(tally.broken, faults, depth + 1);
            level = next;
        }
        layers.add(new Layer(faults, tally.states, tally.transitions, tally.depth));
        return kept;
    }

    /** Counts of a layer. */
    private static final class Tally {
        private long states;
        private long transitions;
        private long broken;
        private int depth;
    }

    /** Adds what is new of a piece to a level. */
    private void take(Piece<S> piece, List<S> level, Tally tally) {
        tally.transitions += piece.size();
        piece.glance(seen);
        for (int i = 0; i < piece.size(); i++) {
            S state = piece.state(i);
            if (piece.mayBeNew(i) && seen.add(state, piece.high(i), piece.low(i))) {
                level.add(state);
                tally.broken |= broken(state);
            }
        }
    }

    private long broken(S state) {
        met.accept(state);
        return space.broken(state);
    }

    private long first(List<S> level) {
        S initial = space.initial();
        Fingerprint print = space.fingerprint(initial);
        seen.add(initial, print.high(), print.low());
        level.add(initial);
        return broken(initial);
    }

    private void note(long broken, int faults, int depth) {
        for (int property = 0; property < findings.length; property++) {
            if (((broken >>> property) & 1) != 0 && findings[property] == null) {
                findings[property] = new Finding(property, faults, depth);
            }
        }
    }

    private boolean limit() {
        if (seen.size() > plan.limits().states()) {
            end = End.STATES;
        } else if (seen.bytes() > plan.limits().bytes()) {
            end = End.MEMORY;
        } else if (plan.limits().late().getAsBoolean()) {
            end = End.TIME;
        }
        return end != End.COMPLETE;
    }
}
