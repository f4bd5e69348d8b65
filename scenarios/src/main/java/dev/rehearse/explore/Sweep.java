package dev.rehearse.explore;

import dev.rehearse.explore.Chosen.Noted.Begun;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.Tie;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Names;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.rehearsal.Precedence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Places faults everywhere: lets a course go on, and before every event lets each fault strike that may, until as many have
 * struck as were asked for; likewise lets each activity take other times than its median, and events overtake others of their time. For
 * one thread.
 */
final class Sweep {

    private final Perils perils;
    private final Leeway leeway;
    private final BooleanSupplier enough;
    /** The worlds met with fewer faults than were asked for, each with the placements that led there. */
    private final Set<Fingerprint> met = new HashSet<>();

    /**
     * A sweep.
     *
     * @param enough whether to give up
     */
    Sweep(Perils perils, Leeway leeway, BooleanSupplier enough) {
        this.perils = perils;
        this.leeway = leeway;
        this.enough = enough;
    }

    /**
     * An event that was served.
     *
     * @param from where chance was first noted
     * @param before the world before it
     * @param event how it was served
     * @param noted what chance answered since
     * @param known how many activities had begun before it
     */
    private record Served(Course from, World before, Consumer<Simulator> event, Chosen.Noted noted, int known) {}

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
            if (!leadsOn(next)) {
                return;
            }
            course = next.unlike(Set.of());
        }
    }

    private void branch(Course course, Budget budget, Consumer<Course> into) {
        if (leadsOn(course)) {
            strikes(course.unlike(Set.of()), budget, into);
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
            if (budget.orders() > 0) {
                overtake(from.went(world, noted.picks), budget, into);
            }
            if (budget.times() > 0) {
                Served served = new Served(from, world.fork(), Simulator::step, noted, noted.begun.size());
                simulator.step();
                otherTimes(served, budget.withoutTime(), into);
            } else {
                simulator.step();
            }
        } while (!world.settled());
        world.forget();
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

    private void overtake(Course before, Budget budget, Consumer<Course> into) {
        World world = before.world();
        Tie tie = world.tie();
        Set<Fingerprint> usual = Set.of();
        for (int rank = 1; rank < tie.size(); rank++) {
            if (Perils.mayComeFirst(tie, rank)) {
                if (usual.isEmpty() && !budget.withoutOrder().spent()) {
                    usual = usual(world);
                }
                String words = Precedence.words(tie, rank, world.model());
                Strike strike = new Strike(-1, words, rank, 0, perils.step(world), world.served(), world.next());
                overtake(before.struck(world, strike).unlike(usual), rank, budget.withoutOrder(), into);
            }
        }
    }

    /** An event of that rank comes first, in every way that chance can go. */
    private void overtake(Course before, int rank, Budget left, Consumer<Course> into) {
        Enumerated chance = new Enumerated();
        do {
            World world = before.world().fork();
            Chosen.Noted noted = new Chosen.Noted(chance);
            new Simulator(world, noted).overtake(rank);
            go(before.went(world, noted.picks), left, into);
            if (left.times() > 0) {
                Consumer<Simulator> event = simulator -> simulator.overtake(rank);
                otherTimes(new Served(before, before.world(), event, noted, 0), left.withoutTime(), into);
            }
        } while (chance.next());
    }

    /** What an instant leads to if no event overtakes others. If it leads there all the same, it made no difference. */
    private Set<Fingerprint> usual(World before) {
        Set<Fingerprint> worlds = new HashSet<>();
        Enumerated chance = new Enumerated();
        do {
            World world = before.fork();
            Simulator simulator = new Simulator(world, chance);
            do {
                simulator.step();
            } while (!world.settled());
            world.forget();
            worlds.add(print(world));
        } while (chance.next());
        return worlds;
    }

    /** An event again, with which activities began, one of which takes another time than its median. */
    private void otherTimes(Served served, Budget left, Consumer<Course> into) {
        for (Begun begun : List.copyOf(served.noted.begun.subList(served.known, served.noted.begun.size()))) {
            if (leeway.timing() == Timing.CORNERS) {
                corners(served, begun, left, into);
            } else {
                moments(served, begun, left, into);
            }
        }
    }

    private void corners(Served served, Begun begun, Budget left, Consumer<Course> into) {
        for (Corner corner : Corner.values()) {
            long time = corner.of(begun.what());
            if (time != Corner.median(begun.what())) {
                Strike strike = Strike.corner(begun.what().name() + " " + corner.words());
                otherTime(served, new Pick(begun.turn(), time), strike, left, into);
            }
        }
    }

    private void moments(Served served, Begun begun, Budget left, Consumer<Course> into) {
        Moments moments = new Moments(perils, begun.what());
        List<Pick> picks = picks(served, new Pick(begun.turn(), moments.most()));
        Chosen chosen = new Chosen(picks);
        World going = served.before.fork();
        served.event.accept(new Simulator(going, chosen));
        for (long time : moments.of(going, chosen)) {
            boolean longer = time > Corner.median(begun.what());
            Strike strike = Strike.time(begun.what().name() + " taking " + (longer ? "longer" : "less"), time);
            otherTime(served, new Pick(begun.turn(), time), strike, left, into);
        }
    }

    private static List<Pick> picks(Served served, Pick more) {
        List<Pick> picks = new ArrayList<>(served.noted.picks);
        picks.add(more);
        return picks;
    }

    /** The event once more, with an answer of chance that is called a strike, whose place is still open. */
    private void otherTime(Served served, Pick pick, Strike strike, Budget left, Consumer<Course> into) {
        List<Pick> picks = picks(served, pick);
        World world = served.before.fork();
        String step = perils.step(world);
        served.event.accept(new Simulator(world, new Chosen(picks)));
        Strike placed = strike.at(step, world.served(), world.now());
        go(served.from.went(world, picks).struck(world, placed), left, into);
    }

    /** Whether anything follows that is not told already: the same world after the same placements has not been here. */
    private boolean leadsOn(Course course) {
        Fingerprint print = print(course.world());
        if (course.usual().contains(print)) {
            return false;
        }
        long placements = 0;
        for (Strike strike : course.strikes()) {
            placements = Mix.one(placements + Names.ofText(strike.step() + strike.what()) + strike.fault());
        }
        placements += Names.ofText(perils.step(course.world()));
        return met.add(new Fingerprint(Mix.one(print.high() + placements), Mix.two(print.low() + placements)));
    }

    private Fingerprint print(World world) {
        Fingerprint print = perils.situation(world);
        return leeway.orders() == 0 ? print : new Fingerprint(print.high(), print.low() + world.senders());
    }
}
