package dev.rehearse.explore;

import dev.rehearse.explore.search.Faults;
import dev.rehearse.explore.search.Space;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.FaultPhrase;
import java.util.List;
import java.util.function.Consumer;

/**
 * The worlds of a scenario as a space to be searched. A step takes a world from one instant to the next at which something
 * happens, once for each way that chance can go; activities take their median. Before each instant, anything may go wrong.
 */
public final class WorldSpace implements Space<World> {

    private final Perils perils;

    /** The space of a scenario and of what may go wrong in it. */
    public WorldSpace(Perils perils) {
        this.perils = perils;
    }

    /** What goes wrong by the number that the space gives to it. */
    FaultPhrase fault(int placement) {
        return perils.faults().get(placement);
    }

    @Override
    public World initial() {
        return perils.first();
    }

    @Override
    public void steps(World from, Consumer<World> into) {
        if (ends(from)) {
            return;
        }
        Enumerated chance = new Enumerated();
        do {
            World world = from.fork();
            Simulator simulator = new Simulator(world, chance);
            simulator.step();
            while (!world.settled()) {
                simulator.step();
            }
            into.accept(world);
        } while (chance.next());
    }

    @Override
    public void faults(World from, Faults<World> into) {
        if (ends(from)) {
            return;
        }
        for (int fault = 0; fault < perils.faults().size(); fault++) {
            if (perils.mayStrike(from, fault)) {
                World world = from.fork();
                perils.strike(new Simulator(world, new Nominal()), fault);
                into.fault(world, fault);
            }
        }
    }

    /** Whether nothing follows: the run is closed, nothing is pending, or its limits are reached. */
    private boolean ends(World world) {
        return world.stopped()
                || world.next() > perils.scenario().limits().run()
                || world.served() >= perils.scenario().limits().events();
    }

    @Override
    public String words(World state, int move) {
        return perils.step(state);
    }

    @Override
    public Fingerprint fingerprint(World state) {
        return state.situation();
    }

    @Override
    public List<String> properties() {
        return perils.properties();
    }

    @Override
    public boolean done(World state) {
        return perils.closed(state) && perils.outcome(state) == Outcome.COMPLETED;
    }

    @Override
    public long broken(World state) {
        return perils.violated(state);
    }
}
