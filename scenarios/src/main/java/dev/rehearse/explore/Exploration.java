package dev.rehearse.explore;

import dev.rehearse.explore.search.Answer;
import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Search;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scenario searched for every placement of up to so many faults. */
public final class Exploration {

    private final Scenario scenario;
    private final WorldSpace space;
    private final Answer answer;
    private final Set<Cell> tried = new HashSet<>();
    private final List<Map<List<Cell>, Counterexample>> found = new ArrayList<>();
    private long cutOff;

    /**
     * A fault at a step.
     *
     * @param fault which, by its place in the menu
     * @param step the step; empty outside the procedure
     */
    public record Cell(int fault, String step) {}

    private Exploration(Scenario scenario, List<FaultPhrase> menu, Plan plan) {
        this.scenario = scenario;
        space = new WorldSpace(new Perils(scenario, menu), true);
        space.properties().forEach(property -> found.add(new LinkedHashMap<>()));
        answer = Search.of(space, plan, this::met);
    }

    /**
     * Searches.
     *
     * @param menu what may go wrong; where is left open
     */
    public static Exploration of(Scenario scenario, List<FaultPhrase> menu, Plan plan) {
        return new Exploration(scenario, menu, plan);
    }

    private void met(Course course) {
        List<Strike> strikes = course.strikes();
        if (!strikes.isEmpty()) {
            tried.add(cell(strikes.get(strikes.size() - 1)));
        }
        if (space.undecided(course)) {
            cutOff++;
        }
        long broken = space.broken(course);
        for (int property = 0; broken != 0; property++, broken >>>= 1) {
            if ((broken & 1) != 0) {
                note(property, course);
            }
        }
    }

    /** Fewer faults come before more, so whatever a set contains is known already. */
    private void note(int property, Course course) {
        List<Cell> cells = new ArrayList<>();
        for (Strike strike : course.strikes()) {
            cells.add(cell(strike));
        }
        cells.sort((a, b) -> a.fault() != b.fault()
                ? Integer.compare(a.fault(), b.fault())
                : a.step().compareTo(b.step()));
        Map<List<Cell>, Counterexample> known = found.get(property);
        if (known.keySet().stream().noneMatch(cells::containsAll)) {
            String name = space.properties().get(property);
            known.put(List.copyOf(cells), new Counterexample(name, course.strikes(), course.picks()));
        }
    }

    private static Cell cell(Strike strike) {
        return new Cell(strike.fault(), strike.step());
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What may go wrong. */
    public List<FaultPhrase> menu() {
        return space.faults();
    }

    /** What must hold. */
    public List<String> properties() {
        return space.properties();
    }

    /** How much was seen. */
    public Answer answer() {
        return answer;
    }

    /** How many runs were cut off by the scenario's limits before they came to their close. */
    public long cutOff() {
        return cutOff;
    }

    /** Whether a fault struck at a step somewhere in the search. */
    public boolean tried(Cell cell) {
        return tried.contains(cell);
    }

    /** The minimal sets of faults that violate a property, those of fewest faults and earliest violation first. */
    public List<Counterexample> counterexamples(int property) {
        return List.copyOf(found.get(property).values());
    }

    /** Whether one fault alone at a step violates a property. */
    public boolean harms(Cell cell, int property) {
        return found.get(property).containsKey(Collections.singletonList(cell));
    }

    /** What the search says about a property. */
    public Judgement judgement(int property) {
        if (!found.get(property).isEmpty()) {
            return Judgement.VIOLATED;
        }
        return answer.end() == End.COMPLETE && cutOff == 0 ? Judgement.HOLDS : Judgement.UNDECIDED;
    }

    /** What it says about all of them: violated if one is, undecided if one is and none is violated. */
    public Judgement judgement() {
        Judgement worst = found.isEmpty() ? Judgement.UNDECIDED : Judgement.HOLDS; // nothing claimed, nothing decided
        for (int property = 0; property < found.size(); property++) {
            Judgement one = judgement(property);
            if (one == Judgement.VIOLATED) {
                return one;
            }
            worst = one == Judgement.UNDECIDED ? one : worst;
        }
        return worst;
    }
}
