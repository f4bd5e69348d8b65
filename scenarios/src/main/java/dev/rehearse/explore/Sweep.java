package dev.rehearse.explore;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Names;
import dev.rehearse.rehearsal.Perils;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Places faults everywhere: lets a course go on, and before every event lets each fault strike that may, until as many have
 * struck as were asked for. For one thread.
 */
final class Sweep {

    private final Perils perils;
    private final BooleanSupplier enough;
    /** The worlds met with fewer faults than were asked for, each with the placements that led there. */
    private final Set<Fingerprint> met = new HashSet<>();

    /**
     * A sweep.
     *
     * @param enough whether to give up
     */
    Sweep(Perils perils, BooleanSupplier enough) {
        this.perils = perils;
        this.enough = enough;
    }

    /**
     * Hands over every course in which so many faults more have struck, the last of them just now.
     *
     * @param more 1 or more
     */
    void strikes(Course from, int more, Consumer<Course> into) {
        Course course = from;
        while (!perils.over(course.world()) && !enough.getAsBoolean()) {
            Enumerated chance = new Enumerated();
            Course next = instant(course, chance, more, into);
            boolean onlyWay = !chance.next();
            if (!onlyWay) {
                branch(next, more, into);
                do {
                    branch(instant(course, chance, more, into), more, into);
                } while (chance.next());
                return;
            }
            if (!isNew(next)) {
                return;
            }
            course = next;
        }
    }

    private void branch(Course course, int more, Consumer<Course> into) {
        if (isNew(course)) {
            strikes(course, more, into);
        }
    }

    /** One way through the next instant. */
    private Course instant(Course from, Enumerated chance, int more, Consumer<Course> into) {
        World world = from.world().fork();
        Chosen.Noted noted = new Chosen.Noted(chance);
        Simulator simulator = new Simulator(world, noted);
        do {
            strike(from.went(world, noted.picks), more, into);
            simulator.step();
        } while (!world.settled());
        return from.went(world, noted.picks);
    }

    private void strike(Course before, int more, Consumer<Course> into) {
        String step = perils.step(before.world());
        for (int fault = 0; fault < perils.faults().size(); fault++) {
            if (perils.mayStrike(before.world(), fault)) {
                World world = before.world().fork();
                Strike strike = new Strike(fault, step, world.served(), world.next());
                perils.strike(new Simulator(world, new Nominal()), fault);
                Course struck = before.struck(world, strike);
                if (more == 1) {
                    into.accept(struck);
                } else {
                    strikes(struck, more - 1, into);
                }
            }
        }
    }

    /** The same world after the same placements has been here; what follows from it is told already. */
    private boolean isNew(Course course) {
        Fingerprint print = perils.situation(course.world());
        long placements = 0;
        for (Strike strike : course.strikes()) {
            placements = Mix.one(placements + Names.ofText(strike.step()) + strike.fault());
        }
        placements += Names.ofText(perils.step(course.world()));
        return met.add(new Fingerprint(Mix.one(print.high() + placements), Mix.two(print.low() + placements)));
    }
}
