package dev.rehearse.fmea;

import dev.rehearse.explore.Counterexample;
import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.Leeway;
import dev.rehearse.explore.Scrutiny;
import dev.rehearse.explore.Strike;
import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.fmea.Cell.Worst;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The failure modes of a procedure and their effects: for each fault and each step the worst that may come of it. */
public final class Effects {

    /** So many ways of chance are gone from each placement, at most; where there are more it is said. */
    private static final int WAYS = 1000;

    /** The worst first, then those whose step comes first. */
    private final List<Cell> cells = new ArrayList<>();

    private final Exploration exploration;
    private final Normal normal;
    private final boolean all;

    private Effects(Exploration exploration, Normal normal, boolean all) {
        this.exploration = exploration;
        this.normal = normal;
        this.all = all;
    }

    /**
     * Finds them.
     *
     * @param menu what may go wrong; where is left open
     * @param plan by how many threads, and within which limits
     * @param wanted which steps, as facts name them
     */
    public static Effects of(Scenario scenario, List<FaultPhrase> menu, Plan plan, Predicate<String> wanted) {
        Perils perils = new Perils(scenario, menu);
        Ordinary ordinary = Ordinary.of(perils, WAYS);
        Appraisal appraisal = new Appraisal(scenario, ordinary);
        Map<Exploration.Cell, Notes> noted = new LinkedHashMap<>();
        Scrutiny scrutiny = cell -> {
            if (!wanted.test(cell.step())) {
                return Scrutiny.PASSING;
            }
            Notes notes = new Notes(perils, ordinary, appraisal, WAYS);
            noted.put(cell, notes);
            return notes;
        };
        Exploration exploration = Exploration.of(perils, plan, Leeway.NONE, scrutiny);
        boolean all = Steps.of(scenario).stream().allMatch(wanted);
        Effects effects = new Effects(exploration, Normal.of(perils, ordinary), all);
        Proof proof = new Proof(scenario, ordinary, appraisal);
        Set<Exploration.Cell> cutOff = cutOff(exploration);
        noted.forEach((where, notes) -> effects.add(where, notes, cutOff.contains(where), proof));
        List<String> steps = Steps.of(scenario);
        effects.cells.sort(Comparator.comparing((Cell cell) -> cell.worst().effect())
                .thenComparing(cell -> steps.indexOf(cell.step())));
        return effects;
    }

    private static Set<Exploration.Cell> cutOff(Exploration exploration) {
        Set<Exploration.Cell> cells = new HashSet<>();
        for (Counterexample open : exploration.cutOff()) {
            for (Strike strike : open.strikes()) {
                cells.add(new Exploration.Cell(strike.fault(), strike.step()));
            }
        }
        return cells;
    }

    private void add(Exploration.Cell where, Notes notes, boolean cutOff, Proof proof) {
        if (!notes.any()) {
            return;
        }
        FaultPhrase fault = exploration.menu().get(where.fault());
        Worst worst = proof.of(fault, notes.worst());
        List<String> violates = new ArrayList<>();
        for (int property = 0; property < exploration.properties().size(); property++) {
            if (exploration.harms(where, property)) {
                violates.add(exploration.properties().get(property));
            }
        }
        cells.add(new Cell(fault, where.step(), notes.tried(cutOff), worst, List.copyOf(violates)));
    }

    /** The scenario. */
    public Scenario scenario() {
        return exploration.scenario();
    }

    /** The search that this is what is left of. */
    public Exploration exploration() {
        return exploration;
    }

    /** What comes of the procedure if nothing goes wrong. */
    public Normal normal() {
        return normal;
    }

    /** All cells, the worst first, then in the order of the steps. */
    public List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** Whether these are all steps. */
    public boolean isOfAllSteps() {
        return all;
    }

    /** The steps of {@link #scenario}. */
    public List<String> steps() {
        return steps(scenario());
    }

    /** The steps, by the names that facts give them, in the order of the procedure; the last, without a name, is outside it. */
    public static List<String> steps(Scenario scenario) {
        return Steps.of(scenario);
    }

    /** How the replay file of the so manyth cell is called: {@code cell-001.replay}. */
    public static String file(int number) {
        return String.format(Locale.ROOT, "cell-%03d.replay", number);
    }

    /**
     * What the scenario claims, judged by these cells: violated if one may violate it, or the procedure does by itself; undecided if not
     * everything was tried, or nothing is claimed.
     */
    public Judgement judgement() {
        boolean violated = cells.stream().anyMatch(cell -> !cell.violates().isEmpty());
        if (all || violated || !normal.violated().isEmpty()) {
            return violated ? Judgement.VIOLATED : exploration.judgement();
        }
        boolean decided = exploration.coverage().end() == End.COMPLETE
                && !exploration.properties().isEmpty()
                && cells.stream().allMatch(cell -> cell.tried().whole());
        return decided ? Judgement.HOLDS : Judgement.UNDECIDED;
    }

    /** The run that shows the worst of a cell, for a replay file. */
    public Replay replay(Cell cell) {
        return Proof.replay(scenario(), cell);
    }
}
