package dev.rehearse.explore;

import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Ordinary runs of a scenario with faults of its menu anywhere: activities take their median, or as long as is drawn; chance is drawn. They go by
 * the engine that people run, and know nothing of explorations but how to name a fault at a step.
 */
final class RandomRuns {

    private static final long SEED = 20_070_401;

    private final Scenario scenario;
    private final List<FaultPhrase> menu;
    private final Map<List<Integer>, Rehearsal> rehearsals = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final int events;
    private final boolean times;

    RandomRuns(Scenario scenario, List<FaultPhrase> menu) {
        this(scenario, menu, false);
    }

    /** Runs in which it is drawn how long activities take, if {@code times} says so. */
    RandomRuns(Scenario scenario, List<FaultPhrase> menu, boolean times) {
        this.times = times;
        this.scenario = scenario;
        this.menu = menu;
        Simulator simulator = rehearsal(List.of()).simulator(Occasion.nominal(List.of()), new Nominal());
        simulator.run(scenario.limits().run(), scenario.limits().events());
        events = (int) simulator.world().served();
    }

    /**
     * What happened in a run.
     *
     * @param strikes the faults that struck, each with the step at which the operator was
     * @param violated the properties that were violated
     * @param outcome how the procedure ended
     * @param command how to see the same, but for what chance answers
     */
    record Told(List<Cell> strikes, List<String> violated, Outcome outcome, String command) {}

    private Rehearsal rehearsal(List<Integer> faults) {
        return rehearsals.computeIfAbsent(
                faults,
                any -> new Rehearsal(scenario, faults.stream().map(menu::get).toList()));
    }

    /** The next run, with so many faults at most; they strike after fewer events than half as many again as a run without has. */
    Told next(int most) {
        List<Integer> faults = new ArrayList<>();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            faults.add(random.nextInt(menu.size()));
        }
        Rehearsal rehearsal = rehearsal(List.copyOf(faults));
        List<FaultPhrase> placed = new ArrayList<>();
        for (int fault : faults) {
            placed.add(menu.get(fault).at(Placement.after(random.nextInt(events + events / 2))));
        }
        Steps steps = new Steps();
        Run run = rehearsal.run(Occasion.nominal(placed), chance(random.nextLong()), List.of(steps));
        if (steps.twice) {
            return next(most);
        }
        List<String> violated = run.verdicts().stream()
                .filter(verdict -> verdict.judgement() == Judgement.VIOLATED)
                .map(verdict -> verdict.property())
                .toList();
        return new Told(steps.cells, violated, run.outcome(), scenario.name() + " " + words(placed));
    }

    private Chance chance(long seed) {
        return times ? new Drawn(seed, 0) : new Draws(seed);
    }

    private static List<String> words(List<FaultPhrase> faults) {
        return faults.stream().map(FaultPhrase::words).toList();
    }

    /** Notes at which step each fault struck. */
    private final class Steps implements Listener {

        private final List<Cell> cells = new ArrayList<>();
        private final List<String> holding = new ArrayList<>();
        private String step = "";
        /** A fault struck again before it was repaired, which is none of the placements that are explored. */
        private boolean twice;

        @Override
        public void fact(long time, int source, Fact fact) {
            if (fact instanceof StepStarted started) {
                step = started.step();
            } else if (fact instanceof ProcedureEnded) {
                step = "";
            } else if (fact instanceof FaultStruck struck) {
                int fault = menu.stream().map(FaultPhrase::words).toList().indexOf(struck.words());
                cells.add(new Cell(fault, step));
                twice |= holding.contains(struck.words());
                if (!menu.get(fault).kind().repair().isEmpty()) {
                    holding.add(struck.words());
                }
            } else if (fact instanceof FaultHealed healed) {
                holding.remove(healed.words());
            }
        }
    }

    /** Medians, and choices by lot. */
    private record Draws(Drawn drawn, Nominal medians) implements Chance {

        Draws(long seed) {
            this(new Drawn(seed, 0), new Nominal());
        }

        @Override
        public long duration(Activity what, long draw, long turn) {
            return medians.duration(what, draw, turn);
        }

        @Override
        public int choose(Choice what, long draw, long turn) {
            return drawn.choose(what, draw, turn);
        }
    }
}
