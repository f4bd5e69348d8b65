package dev.rehearse.explore;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Names;
import dev.rehearse.rehearsal.Perils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Places faults everywhere: lets a course go on, and before every event lets each fault strike that may, until as many have
 * struck as were asked for; likewise lets each activity take its least and its most. For one thread.
 */
final class Sweep {

    private static final double MEDIAN = 0.5;

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
     * How much more is to go another way than planned.
     *
     * @param faults so many faults
     * @param corners so many activities that take their least or most
     */
    record Budget(int faults, int corners) {

        boolean spent() {
            return faults == 0 && corners == 0;
        }

        Budget withoutFault() {
            return new Budget(faults - 1, corners);
        }

        Budget withoutCorner() {
            return new Budget(faults, corners - 1);
        }
    }

    /** Hands over every course in which a budget, which is not empty, has been spent just now. */
    void strikes(Course from, Budget budget, Consumer<Course> into) {
        Course course = from;
        while (!perils.over(course.world()) && !enough.getAsBoolean()) {
            Enumerated chance = new Enumerated();
            Course next = instant(course, chance, budget, into);
            if (chance.next()) {
                branch(next, budget, into);
                do {
                    branch(instant(course, chance, budget, into), budget, into);
                } while (chance.next());
                return;
            }
            if (!isNew(next)) {
                return;
            }
            course = next;
        }
    }

    private void branch(Course course, Budget budget, Consumer<Course> into) {
        if (isNew(course)) {
            strikes(course, budget, into);
        }
    }

    private void go(Course course, Budget left, Consumer<Course> into) {
        if (left.spent()) {
            into.accept(course);
        } else {
            strikes(course, left, into);
        }
    }

    /** One way through the next instant. */
    private Course instant(Course from, Enumerated chance, Budget budget, Consumer<Course> into) {
        World world = from.world().fork();
        Chosen.Noted noted = new Chosen.Noted(chance);
        Simulator simulator = new Simulator(world, noted);
        do {
            if (budget.faults() > 0) {
                strike(from.went(world, noted.picks), budget, into);
            }
            simulator.step();
        } while (!world.settled());
        world.forget();
        if (budget.corners() > 0) {
            for (Chosen.Noted.Begun begun : noted.begun) {
                corners(from, noted.picks, begun, budget, into);
            }
        }
        return from.went(world, noted.picks);
    }

    private void strike(Course before, Budget budget, Consumer<Course> into) {
        for (int fault = 0; fault < perils.faults().size(); fault++) {
            if (perils.mayStrike(before.world(), fault)) {
                World world = before.world().fork();
                String step = perils.step(world, fault);
                Strike strike = Strike.of(fault, step, world.served(), world.next());
                perils.strike(new Simulator(world, new Nominal()), fault);
                go(before.struck(world, strike), budget.withoutFault(), into);
            }
        }
    }

    /** An instant again, in which an activity that begins takes its least or its most, if that is not its median. */
    private void corners(
            Course from, List<Pick> picks, Chosen.Noted.Begun begun, Budget budget, Consumer<Course> into) {
        for (Corner corner : Corner.values()) {
            if (corner.of(begun.what()) != begun.what().nanoseconds(MEDIAN)) {
                List<Pick> more = new ArrayList<>(picks);
                more.add(new Pick(begun.turn(), corner.option()));
                World world = from.world().fork();
                String step = perils.step(world);
                Simulator simulator = new Simulator(world, new Chosen(more));
                do {
                    simulator.step();
                } while (!world.settled());
                String words = begun.what().name() + " " + corner.words();
                Strike strike = new Strike(-1, words, step, world.served(), world.now());
                go(from.went(world, more).struck(world, strike), budget.withoutCorner(), into);
            }
        }
    }

    /** The same world after the same placements has been here; what follows from it is told already. */
    private boolean isNew(Course course) {
        Fingerprint print = perils.situation(course.world());
        long placements = 0;
        for (Strike strike : course.strikes()) {
            placements = Mix.one(placements + Names.ofText(strike.step() + strike.activity()) + strike.fault());
        }
        placements += Names.ofText(perils.step(course.world()));
        return met.add(new Fingerprint(Mix.one(print.high() + placements), Mix.two(print.low() + placements)));
    }
}
