package dev.rehearse.explore;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.rehearsal.Perils;
import java.util.ArrayList;
import java.util.List;

/** Goes again through a run that an exploration foresaw, to learn which way chance went in it. */
final class Retelling {

    private final Perils perils;

    /**
     * What was told.
     *
     * @param picks the answers of chance
     * @param events how many events it took
     */
    record Told(List<Pick> picks, long events) {}

    Retelling(Perils perils) {
        this.perils = perils;
    }

    /**
     * A run that comes to an end in which something is so.
     *
     * @param placed the faults, and the picks before the last of them
     * @param bit what is so, as a bit of {@link Ends}
     * @throws IllegalStateException if there is no such run, which would be a mistake of ours
     */
    Told tell(Harvest.Placed placed, int bit) {
        World struck = struck(placed);
        Enumerated chance = new Enumerated();
        do {
            World world = struck.fork();
            Chosen.Noted noted = new Chosen.Noted(chance);
            long events = toTheEnd(world, noted, bit);
            if ((Ends.of(perils, world) >>> bit & 1) != 0) {
                List<Pick> picks = new ArrayList<>(placed.picks());
                picks.addAll(noted.picks);
                return new Told(List.copyOf(picks), events);
            }
        } while (chance.next());
        throw new IllegalStateException("no run after " + placed + " comes to what was foreseen");
    }

    private World struck(Harvest.Placed placed) {
        Chance chosen = new Chosen(placed.picks());
        World world = perils.first();
        Simulator simulator = new Simulator(world, chosen);
        for (Strike strike : placed.strikes()) {
            while (world.served() < strike.events()) {
                simulator.step();
            }
            if (strike.isFault()) {
                perils.strike(simulator, strike.fault());
            }
        }
        return world;
    }

    /** Returns how many events it took until it was so, if a property says so, and otherwise how many until the end. */
    private long toTheEnd(World world, Chance chance, int bit) {
        Simulator simulator = new Simulator(world, chance);
        long seen = (perils.found(world) >>> bit & 1) != 0 ? world.served() : Long.MAX_VALUE;
        while (!perils.over(world)) {
            simulator.step();
            if (seen == Long.MAX_VALUE && (perils.found(world) >>> bit & 1) != 0) {
                seen = world.served();
            }
        }
        return Math.min(seen, world.served());
    }
}
