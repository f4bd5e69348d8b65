package dev.rehearse.explore;

import dev.rehearse.kernel.World;
import java.util.ArrayList;
import java.util.List;

/**
 * A world, and what has led to it.
 *
 * @param world the world
 * @param strikes the faults that have struck, in their order
 * @param picks what chance answered where it did not take the first that is possible
 */
public record Course(World world, List<Strike> strikes, List<Pick> picks) {

    /** The start. */
    static Course of(World first) {
        return new Course(first, List.of(), List.of());
    }

    Course went(World next, List<Pick> more) {
        return new Course(next, strikes, more.isEmpty() ? picks : joined(picks, more));
    }

    Course struck(World next, Strike strike) {
        return new Course(next, joined(strikes, List.of(strike)), picks);
    }

    /** The same with a fault that strikes later, when chance has picked these. */
    Course struck(Strike strike, List<Pick> more) {
        return new Course(world, joined(strikes, List.of(strike)), more.isEmpty() ? picks : joined(picks, more));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
