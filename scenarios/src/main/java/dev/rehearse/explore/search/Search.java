package dev.rehearse.explore.search;

import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Answer.Finding;
import dev.rehearse.explore.search.Answer.Layer;
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
    private final Consumer<S> violations;

    private final List<Layer> layers = new ArrayList<>();
    private final @Nullable Finding[] findings;
    private End end = End.COMPLETE;

    private Search(Space<S> space, Plan plan, Consumer<S> violations) {
        this.space = space;
        this.plan = plan;
        this.violations = violations;
        seen = plan.exact() ? new ExactStates<>() : new Fingerprints<>(space);
        findings = new Finding[space.properties().size()];
    }

    /** Searches. */
    public static <S> Answer of(Space<S> space, Plan plan) {
        return of(space, plan, state -> {});
    }

    /**
     * Searches.
     *
     * @param violations is told every state that violates a property, by any thread at any time
     */
    public static <S> Answer of(Space<S> space, Plan plan, Consumer<S> violations) {
        return new Search<>(space, plan, violations).run();
    }

    private Answer run() {
        Seeds<S> seeds = new Seeds<>();
        seeds.add(0, List.of(space.initial()));
        try (Crew crew = new Crew(plan.threads())) {
            for (int faults = 0; faults <= plan.faults() && end == End.COMPLETE; faults++) {
                seeds = layer(crew, faults, seeds);
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

    /** Sees all that so many faults lead to, from where the last of them has just happened. Returns where one more has. */
    private Seeds<S> layer(Crew crew, int faults, Seeds<S> seeds) {
        Seeds<S> beyond = new Seeds<>();
        List<S> level = new ArrayList<>();
        long states = 0;
        long transitions = faults == 0 ? 1 : 0;
        int deepest = 0;
        for (int depth = 0; depth < seeds.depths() || !level.isEmpty(); depth++) {
            level = joined(level, seeds.take(depth), faults, depth);
            if (level.isEmpty()) {
                continue;
            }
            states += level.size();
            deepest = depth + 1;
            if (end != End.COMPLETE || limit()) {
                break;
            }
            List<S> next = new ArrayList<>();
            long broken = 0;
            boolean last = faults == plan.faults();
            for (Piece<S> piece : crew.share(level, part -> new Piece<>(space, seen, violations, last).expand(part))) {
                next.addAll(piece.next);
                beyond.add(depth + 1, piece.beyond);
                transitions += piece.transitions;
                broken |= piece.broken;
            }
            note(broken, faults, depth + 1);
            level = next;
        }
        layers.add(new Layer(faults, states, transitions, deepest));
        return beyond;
    }

    /** The states of a level, and with them those that begin here and are new. */
    private List<S> joined(List<S> level, List<S> seeds, int faults, int depth) {
        List<S> all = level;
        long broken = 0;
        for (S seed : seeds) {
            if (seen.add(seed)) {
                all.add(seed);
                long here = space.broken(seed);
                if (here != 0) {
                    broken |= here;
                    violations.accept(seed);
                }
            }
        }
        note(broken, faults, depth);
        return all;
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
