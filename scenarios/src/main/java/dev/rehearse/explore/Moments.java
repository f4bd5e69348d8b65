package dev.rehearse.explore;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.rehearsal.Perils;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When an activity may be over, as seen by the rest of the world: between any two instants at which something is told while it goes on,
 * as far as its distribution reaches. It is kept going for as long as it can to learn which instants these are; until it is over
 * nothing depends on when that is.
 */
final class Moments {

    /** The smallest uniform number that a run can draw; the largest is 1 less this. */
    private static final double EDGE = 0x1p-53;
    /** How close behind an instant or before the next an activity ends, in nanoseconds: a millisecond. */
    private static final long CLOSE = 1_000_000;

    private final Perils perils;
    private final Activity activity;
    private final long least;
    private final long most;

    Moments(Perils perils, Activity activity) {
        this.perils = perils;
        this.activity = activity;
        least = activity.nanoseconds(EDGE);
        most = Math.min(
                activity.nanoseconds(1 - EDGE),
                Math.max(least, perils.scenario().limits().run()));
    }

    /** How long it takes if it takes as long as it can, in nanoseconds; no longer than a run may last. */
    long most() {
        return most;
    }

    /**
     * All the times that it may take instead of its median, in nanoseconds: the longer ones first, of either kind those nearest to the
     * median first.
     *
     * @param going a world in which it has just begun and takes its {@link #most}; it is moved
     * @param chance what else is answered there
     */
    List<Long> of(World going, Chance chance) {
        TreeSet<Long> times = new TreeSet<>();
        long before = 0;
        for (long instant : instants(going, chance)) {
            between(before, instant, times);
            before = instant;
        }
        times.add(least);
        times.add(most);
        long median = Corner.median(activity);
        List<Long> all = new ArrayList<>(times.tailSet(median, false));
        all.addAll(times.headSet(median, false).descendingSet());
        return all;
    }

    private void between(long before, long after, Set<Long> times) {
        long close = Math.min(CLOSE, (after - before) / 3);
        for (long time : List.of(before + close, after - close)) {
            if (time > least && time < most) {
                times.add(time);
            }
        }
    }

    /** The instants at which something is told while it goes on, and the first of all others, in nanoseconds from its beginning. */
    private List<Long> instants(World world, Chance chance) {
        List<Long> instants = new ArrayList<>();
        long begun = world.now();
        boolean[] told = new boolean[1];
        Simulator simulator = new Simulator(world, chance).listen((time, source, fact) -> told[0] = true);
        while (!world.settled()) {
            simulator.step();
        }
        while (!perils.over(world) && world.next() - begun < most) {
            told[0] = false;
            do {
                simulator.step();
            } while (!world.settled());
            if (told[0]) {
                instants.add(world.now() - begun);
            }
        }
        instants.add(most);
        return instants;
    }
}
