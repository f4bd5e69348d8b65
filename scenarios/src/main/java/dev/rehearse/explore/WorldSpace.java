package dev.rehearse.explore;

import dev.rehearse.explore.search.Faults;
import dev.rehearse.explore.search.Space;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Names;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.FaultPhrase;
import java.util.List;
import java.util.function.Consumer;

/**
 * The worlds of a scenario as a space to be searched. A step takes a world from one instant to the next at which something
 * happens, once for each way that chance can go; activities take their median. Before each event of the instant, anything may go wrong.
 */
public final class WorldSpace implements Space<Course> {

    private final Perils perils;
    private final boolean placed;

    /**
     * The space of a scenario and of what may go wrong in it.
     *
     * @param placed whether the same world after other faults, or faults at other steps, is another state, so that a search tells of
     *     each placement what comes of it; otherwise it is known already
     */
    public WorldSpace(Perils perils, boolean placed) {
        this.perils = perils;
        this.placed = placed;
    }

    /** What may go wrong. */
    public List<FaultPhrase> faults() {
        return perils.faults();
    }

    @Override
    public Course initial() {
        return Course.of(perils.first());
    }

    @Override
    public void steps(Course from, Consumer<Course> into) {
        instant(from, before -> {}, into);
    }

    @Override
    public void faults(Course from, Faults<Course> into) {
        instant(from, before -> strikes(before, into), after -> {});
    }

    /** Goes through the next instant, in each way that chance can go: shows the course before each event, and when all is over. */
    private void instant(Course from, Consumer<Course> before, Consumer<Course> after) {
        if (perils.over(from.world())) {
            return;
        }
        Enumerated chance = new Enumerated();
        do {
            World world = from.world().fork();
            Chosen.Noted noted = new Chosen.Noted(chance);
            Simulator simulator = new Simulator(world, noted);
            do {
                before.accept(from.went(world, noted.picks));
                simulator.step();
            } while (!world.settled());
            after.accept(from.went(world, noted.picks));
        } while (chance.next());
    }

    private void strikes(Course from, Faults<Course> into) {
        for (int fault = 0; fault < perils.faults().size(); fault++) {
            if (perils.mayStrike(from.world(), fault)) {
                World world = from.world().fork();
                String step = perils.step(world, fault);
                Strike strike = Strike.of(fault, step, world.served(), world.next());
                perils.strike(new Simulator(world, new Nominal()), fault);
                into.fault(from.struck(world, strike), fault);
            }
        }
    }

    /** Whether the run ends here without having come to its close, so that properties that it does not violate are not decided. */
    public boolean undecided(Course course) {
        return !course.world().stopped() && perils.cutOff(course.world()) && !perils.closed(course.world());
    }

    @Override
    public String words(Course state, int move) {
        return perils.step(state.world());
    }

    @Override
    public Fingerprint fingerprint(Course state) {
        Fingerprint print = perils.situation(state.world());
        if (!placed || state.strikes().isEmpty()) {
            return print;
        }
        long placements = 0;
        for (Strike strike : state.strikes()) {
            placements = Mix.one(placements + Names.ofText(strike.step()) + strike.fault());
        }
        return new Fingerprint(Mix.one(print.high() + placements), Mix.two(print.low() + placements));
    }

    @Override
    public List<String> properties() {
        return perils.properties();
    }

    @Override
    public boolean done(Course state) {
        return perils.closed(state.world()) && perils.outcome(state.world()) == Outcome.COMPLETED;
    }

    @Override
    public long broken(Course state) {
        return perils.violated(state.world());
    }
}
