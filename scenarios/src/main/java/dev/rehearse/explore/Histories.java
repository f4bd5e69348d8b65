package dev.rehearse.explore;

import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.site.fact.InstructionFailed;
import dev.rehearse.site.fact.RuleApplied;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Every history of a scenario without a fault, or with one: the placements are those of an exploration, but each is followed to its very
 * end, so that what was measured can be read. Chance goes every way the first {@link #FORKS} times that it is asked after the fault: where a
 * rule sends the operator back to an installation that may go either way, ten times over, there are a thousand histories that tell
 * nothing new.
 */
public final class Histories {

    /** So often in a history chance goes every way; when it is asked again it goes the first way that is possible. */
    public static final int FORKS = 3;

    private final Perils perils;

    /** The histories of a scenario. */
    public Histories(Perils perils) {
        this.perils = perils;
    }

    /** Hands over each history in which nothing goes wrong. Returns how many there are. */
    public long clean(Consumer<History> into) {
        return follow(Course.of(perils.first()), into);
    }

    /**
     * Hands over each history with one fault, in the order of the placements.
     *
     * @param wanted the cells to be followed; placements in the others are only counted
     * @return how many placements there are
     */
    public long withOneFault(Predicate<Cell> wanted, Consumer<History> into) {
        long[] placements = new long[1];
        new Sweep(perils, Leeway.NONE, () -> false).strikes(Course.of(perils.first()), Budget.ONE_FAULT, struck -> {
            placements[0]++;
            if (wanted.test(Harvest.cell(struck.strikes().get(0)))) {
                follow(struck, into);
            }
        });
        return placements[0];
    }

    private long follow(Course struck, Consumer<History> into) {
        Enumerated chance = new Enumerated();
        long ways = 0;
        do {
            World world = struck.world().fork();
            Chosen.Noted noted = new Chosen.Noted(new Few(chance));
            Ears ears = new Ears();
            Simulator simulator = new Simulator(world, noted).listen(ears);
            while (!perils.over(world)) {
                simulator.step();
            }
            List<Pick> picks = new ArrayList<>(struck.picks());
            picks.addAll(noted.picks);
            into.accept(new History(struck.strikes(), List.copyOf(picks), world, ears.rules, ears.failed));
            ways++;
        } while (chance.next());
        return ways;
    }

    /** The first choices of a history are another's, the others go the first way that is possible. */
    private static final class Few implements Chance {

        private static final Nominal MEDIANS = new Nominal();

        private final Enumerated every;
        private int asked;

        Few(Enumerated every) {
            this.every = every;
        }

        @Override
        public long duration(Activity what, long draw, long turn) {
            return MEDIANS.duration(what, draw, turn);
        }

        @Override
        public int choose(Choice what, long draw, long turn) {
            long possible =
                    IntStream.range(0, what.size()).filter(what::possible).count();
            return possible > 1 && asked++ < FORKS ? every.choose(what, draw, turn) : MEDIANS.choose(what, draw, turn);
        }
    }

    /** Hears what the operator does when something is wrong. */
    private static final class Ears implements Listener {

        private final Set<RuleApplied> rules = new LinkedHashSet<>();
        private boolean failed;

        @Override
        public void fact(long time, int source, Fact fact) {
            if (fact instanceof RuleApplied applied) {
                rules.add(applied);
            }
            failed |= fact instanceof InstructionFailed;
        }
    }
}
