package dev.rehearse.explore;

import dev.rehearse.kernel.World;
import dev.rehearse.kernel.code.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A world, and what has led to it.
 *
 * @param world the world
 * @param strikes the faults that have struck, in their order
 * @param picks what chance answered where it did not take the first that is possible
 * @param usual if an event has overtaken others in this instant, the worlds to which the instant leads if it does not
 */
public record Course(World world, List<Strike> strikes, List<Pick> picks, Set<Fingerprint> usual) {

    /** The start. */
    public static Course of(World first) {
        return new Course(first, List.of(), List.of(), Set.of());
    }

    Course went(World next, List<Pick> more) {
        return new Course(next, strikes, more.isEmpty() ? picks : joined(picks, more), usual);
    }

    Course struck(World next, Strike strike) {
        return new Course(next, joined(strikes, List.of(strike)), picks, usual);
    }

    /** The same with a fault that strikes later, when chance has picked these. */
    Course struck(Strike strike, List<Pick> more) {
        return new Course(world, joined(strikes, List.of(strike)), more.isEmpty() ? picks : joined(picks, more), usual);
    }

    /** The same with what the instant leads to if no event overtakes others. */
    Course unlike(Set<Fingerprint> worlds) {
        return new Course(world, strikes, picks, worlds);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
