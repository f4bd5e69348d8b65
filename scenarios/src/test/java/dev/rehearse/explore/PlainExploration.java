package dev.rehearse.explore;

import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Search;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same answers without any reduction: breadth first over every world, in which a world after other faults, or faults at other
 * steps, is another one.
 */
final class PlainExploration {

    private final Map<String, Set<List<Cell>>> found = new TreeMap<>();
    private final WorldSpace space;

    PlainExploration(Scenario scenario, List<FaultPhrase> menu, int faults) {
        this(scenario, menu, faults, 0);
    }

    /** The same, and so many events at most overtake others of their time. */
    PlainExploration(Scenario scenario, List<FaultPhrase> menu, int faults, int orders) {
        space = new WorldSpace(new Perils(scenario, menu), true, faults, orders);
        Search.of(space, Plan.upTo(faults + orders), this::met);
    }

    private void met(Course course) {
        long broken = space.broken(course);
        for (int property = 0; property < space.properties().size(); property++) {
            if ((broken >>> property & 1) != 0) {
                List<Cell> cells = cells(course.strikes());
                Set<List<Cell>> known = found.computeIfAbsent(space.properties().get(property), any -> new HashSet<>());
                if (known.stream().noneMatch(set -> isWithin(set, cells))) {
                    known.add(cells);
                }
            }
        }
    }

    /** Sorted; the same fault may strike twice in a step. */
    private static List<Cell> cells(List<Strike> strikes) {
        List<Cell> cells = new ArrayList<>();
        strikes.forEach(strike -> cells.add(new Cell(strike.fault(), strike.what(), strike.step())));
        cells.sort(Comparator.comparing(Cell::toString));
        return cells;
    }

    private static boolean isWithin(List<Cell> set, List<Cell> all) {
        List<Cell> left = new ArrayList<>(all);
        return set.stream().allMatch(left::remove);
    }

    /** For each property that is violated, the minimal sets of faults at steps. */
    Map<String, Set<List<Cell>>> minimalSets() {
        return found;
    }

    /** The same of an exploration with all its reductions. */
    static Map<String, Set<List<Cell>>> minimalSets(Exploration exploration) {
        Map<String, Set<List<Cell>>> sets = new TreeMap<>();
        for (int property = 0; property < exploration.properties().size(); property++) {
            List<Counterexample> examples = exploration.counterexamples(property);
            if (!examples.isEmpty()) {
                sets.put(exploration.properties().get(property), sets(examples));
            }
        }
        return sets;
    }

    /** The sets of faults at steps of these, each sorted. */
    static Set<List<Cell>> sets(List<Counterexample> examples) {
        Set<List<Cell>> sets = new HashSet<>();
        examples.forEach(example -> sets.add(cells(example.strikes())));
        return sets;
    }
}
