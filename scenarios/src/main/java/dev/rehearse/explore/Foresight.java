package dev.rehearse.explore;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.rehearsal.Perils;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Tells how a world ends if nothing more goes wrong, activities taking their median and chance going every way. It lets the world run, and stops
 * where it comes upon one whose end is known: after most faults the cluster is soon in a situation that it was in before.
 *
 * <p>For one thread; several share what is known.
 */
final class Foresight {

    /** Marks of those who are looking come first, then those of ends. */
    private static final int LOOKERS = 4096;

    private static final int FIRST_END = Futures.OPEN + 1 + LOOKERS;

    private static final Nominal MEDIANS = new Nominal();

    private final Perils perils;
    private final Futures futures;
    private final Ends ends;
    private final int me;

    /** The worlds met on the way from where it began, whose end is still open: two words each. */
    private long[] met = new long[512];

    private int size;
    /** How often a way came back to a world whose end was still open. */
    private int loops;

    /**
     * Foresight.
     *
     * @param me marks the worlds whose end it is about to find; no two that look at the same time have the same
     */
    Foresight(Perils perils, Futures futures, Ends ends, int me) {
        this.perils = perils;
        this.futures = futures;
        this.ends = ends;
        this.me = mark(me);
    }

    private static int mark(int looker) {
        return Futures.OPEN + 1 + looker % LOOKERS;
    }

    /** How a world ends, as one of {@link Ends}. */
    long end(World from) {
        size = 0;
        loops = 0;
        return follow(from::fork);
    }

    /** How a world ends in which a fault strikes now, before the next event. */
    long end(World before, int fault) {
        size = 0;
        loops = 0;
        return follow(() -> struck(before, fault));
    }

    private World struck(World before, int fault) {
        World world = before.fork();
        perils.strike(new Simulator(world, MEDIANS), fault);
        return world;
    }

    /**
     * How a world ends.
     *
     * @param first gives that world, each time anew
     */
    private long follow(Supplier<World> first) {
        int from = size;
        World world = first.get();
        Alert alert = new Alert();
        Simulator simulator = new Simulator(world, alert);
        while (!perils.over(world)) {
            long before = world.served();
            do {
                simulator.step();
            } while (!world.settled());
            if (alert.asked()) {
                return settled(from, branch(first.get(), before));
            }
            world.forget();
            int known = meet(world);
            if (known >= FIRST_END) {
                return settled(from, ends.end(known - FIRST_END));
            }
            if (known == me) {
                return settled(from, loop(world));
            }
        }
        return settled(from, Ends.of(perils, world));
    }

    private int meet(World world) {
        Fingerprint print = perils.situation(world);
        int known = futures.meet(print, me);
        if (known == Futures.NEW) {
            if (size * 2 == met.length) {
                met = Arrays.copyOf(met, met.length * 2);
            }
            met[size * 2] = print.high();
            met[size++ * 2 + 1] = print.low();
        }
        return known;
    }

    /** Every way that chance can go at the next instant. */
    private long branch(World spare, long before) {
        Simulator again = new Simulator(spare, MEDIANS);
        while (spare.served() < before) {
            again.step();
        }
        Enumerated chance = new Enumerated();
        long end = 0;
        do {
            World world = spare.fork();
            Simulator simulator = new Simulator(world, chance);
            do {
                simulator.step();
            } while (!world.settled());
            world.forget();
            end |= way(world);
        } while (chance.next());
        return end;
    }

    private long way(World world) {
        int from = size;
        int known = meet(world);
        if (known >= FIRST_END) {
            return ends.end(known - FIRST_END);
        }
        if (known == me) {
            return loop(world);
        }
        return settled(from, follow(world::fork));
    }

    /** The way has come back to a world that it was in: so it goes on for ever, unless chance goes otherwise. */
    private long loop(World world) {
        loops++;
        return perils.found(world) | Ends.CUT_OFF;
    }

    /** The end of the worlds met since is known, unless the way leads back to one before them. */
    private long settled(int from, long end) {
        boolean open = loops > 0 && from > 0;
        int mark = open ? Futures.OPEN : FIRST_END + ends.number(end);
        for (int i = from; i < size; i++) {
            futures.settle(met[i * 2], met[i * 2 + 1], mark);
        }
        size = from;
        return end;
    }
}
