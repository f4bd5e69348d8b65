package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.explore.Exploration.Dead;
import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random runs and the exhaustive search agree: whatever is violated in a run with faults here and there, the search has
 * found a set of some of these faults at these steps that violates it; likewise if the procedure was given up, or got stuck.
 */
class RandomAgainstExhaustiveTest {

    /** {@code -Dagainst.runs=100000} makes as many of each scenario. */
    private static final int RUNS = Integer.getInteger("against.runs", 2_000);

    private static final Map<Outcome, Dead> DEAD = new EnumMap<>(Map.of(
            Outcome.ABANDONED, Dead.GIVEN_UP,
            Outcome.ROLLED_BACK, Dead.GIVEN_UP,
            Outcome.STUCK, Dead.STUCK));

    private static Scenario scenario(String name) {
        Vocabulary words = new Vocabulary(Catalogue.names(), MeasureName.names());
        return new ScenarioReader(Systems.all(), words).open(name, List.of());
    }

    @ParameterizedTest(name = "{0}, {1} faults")
    @CsvSource({
        "csm/upgrade-monitoring-only, 2, any",
        "csm/upgrade-with-takeover, 1, any",
        "soliddb/cold-migration, 1, any",
        "soliddb/hot-migration-netcopy, 2, S1 crash; S2 boot failure",
        "ftserver/active-upgrade, 1, any",
        "enterprise-server/incompatible-pac-upgrade, 1, any",
    })
    void nothingThatARandomRunViolatesIsMissing(String name, int faults, String which) {
        Scenario scenario = scenario(name);
        List<FaultPhrase> menu = menu(scenario, which);
        Exploration exploration = Exploration.of(scenario, menu, Plan.upTo(faults));
        assertEquals(End.COMPLETE, exploration.coverage().end());
        Map<String, Set<List<Cell>>> known = PlainExploration.minimalSets(exploration);
        Map<Dead, Set<List<Cell>>> dead = new EnumMap<>(Dead.class);
        for (Dead how : Dead.values()) {
            dead.put(how, PlainExploration.sets(exploration.dead(how)));
        }
        Set<List<Cell>> cutOff = PlainExploration.sets(exploration.cutOff());
        RandomRuns runs = new RandomRuns(scenario, menu);
        Set<List<Object>> shown = new HashSet<>();
        for (int i = 0; i < RUNS; i++) {
            RandomRuns.Told told = runs.next(faults);
            for (String property : told.violated()) {
                assertTrue(covers(known.getOrDefault(property, Set.of()), told), () -> property + ": " + told);
                shown.add(List.of(property, told.strikes()));
            }
            Dead how = DEAD.get(told.outcome());
            if (how != null) {
                assertTrue(covers(dead.getOrDefault(how, Set.of()), told), () -> how + ": " + told);
            }
            if (told.outcome() == Outcome.UNFINISHED) {
                assertTrue(covers(cutOff, told), () -> "cut off: " + told);
            }
        }
        assertTrue(shown.size() > 3, shown::toString);
    }

    /**
     * The same if it is drawn how long everything takes, for a search in which a single activity may take whatever it can: of whatever
     * else takes another time than its median, no fault needs it.
     */
    @ParameterizedTest(name = "{0}, {1} faults")
    @CsvSource({
        "csm/upgrade-monitoring-only, 1, any",
        "soliddb/cold-migration, 1, S1 crash; S2 host crash; S1-S2 link break"
    })
    void nothingThatARunWithDrawnTimesViolatesIsMissing(String name, int faults, String which) {
        Scenario scenario = scenario(name);
        List<FaultPhrase> menu = menu(scenario, which);
        Exploration exploration =
                Exploration.of(scenario, menu, Plan.upTo(faults).by(2), Leeway.late(1));
        assertEquals(End.COMPLETE, exploration.coverage().end());
        Map<String, Set<List<Cell>>> known = new HashMap<>();
        for (int property = 0; property < exploration.properties().size(); property++) {
            known.put(exploration.properties().get(property), faults(exploration.counterexamples(property)));
        }
        Map<Dead, Set<List<Cell>>> dead = new EnumMap<>(Dead.class);
        for (Dead how : Dead.values()) {
            dead.put(how, faults(exploration.dead(how)));
        }
        RandomRuns runs = new RandomRuns(scenario, menu, true);
        Set<List<Object>> shown = new HashSet<>();
        Map<String, Integer> missing = new TreeMap<>();
        for (int i = 0; i < RUNS; i++) {
            RandomRuns.Told told = runs.next(faults);
            for (String property : told.violated()) {
                shown.add(List.of(property, told.strikes()));
                if (!covers(known.getOrDefault(property, Set.of()), told)) {
                    missing.merge(property + ": " + told, 1, Integer::sum);
                }
            }
            Dead how = DEAD.get(told.outcome());
            if (how != null && !covers(dead.getOrDefault(how, Set.of()), told)) {
                missing.merge(how + ": " + told, 1, Integer::sum);
            }
        }
        assertEquals(Map.of(), missing);
        assertTrue(shown.size() > 3, shown::toString);
    }

    @Test
    void aSearchWithMediansOnlyMissesWhatRunsWithDrawnTimesViolate() {
        Scenario scenario = scenario("csm/upgrade-monitoring-only");
        List<FaultPhrase> menu = scenario.hazards().phrases();
        Map<String, Set<List<Cell>>> known = PlainExploration.minimalSets(Exploration.of(scenario, menu, Plan.upTo(1)));
        RandomRuns runs = new RandomRuns(scenario, menu, true);
        boolean all = true;
        for (int i = 0; i < 2_000; i++) {
            RandomRuns.Told told = runs.next(1);
            for (String property : told.violated()) {
                all &= covers(known.getOrDefault(property, Set.of()), told);
            }
        }
        assertFalse(all, "whatever such runs violate, medians violate too");
    }

    /** The faults of each set, whatever else is in it. */
    private static Set<List<Cell>> faults(List<Counterexample> examples) {
        Set<List<Cell>> sets = new HashSet<>();
        for (List<Cell> set : PlainExploration.sets(examples)) {
            sets.add(set.stream().filter(cell -> cell.fault() >= 0).toList());
        }
        return sets;
    }

    private static List<FaultPhrase> menu(Scenario scenario, String which) {
        return scenario.hazards().phrases().stream()
                .filter(fault ->
                        which.equals("any") || List.of(which.split("; ", -1)).contains(fault.words()))
                .toList();
    }

    /** A set of no fault is within any. */
    private static boolean covers(Set<List<Cell>> sets, RandomRuns.Told told) {
        List<Cell> strikes = new ArrayList<>(told.strikes());
        strikes.sort(Comparator.comparing(Cell::toString));
        for (int part = 0; part < 1 << strikes.size(); part++) {
            List<Cell> some = new ArrayList<>();
            for (int i = 0; i < strikes.size(); i++) {
                if ((part >>> i & 1) != 0) {
                    some.add(strikes.get(i));
                }
            }
            if (sets.contains(some)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"csm/upgrade-monitoring-only, 2", "soliddb/cold-migration, 1"})
    void aSearchThatLeavesOutAFaultIsFoundOut(String name, int faults) {
        Scenario scenario = scenario(name);
        List<FaultPhrase> menu = scenario.hazards().phrases();
        Map<String, Set<List<Cell>>> known =
                PlainExploration.minimalSets(Exploration.of(scenario, menu, Plan.upTo(faults - 1)));
        RandomRuns runs = new RandomRuns(scenario, menu);
        boolean all = true;
        for (int i = 0; i < 2_000; i++) {
            RandomRuns.Told told = runs.next(faults);
            for (String property : told.violated()) {
                all &= covers(known.getOrDefault(property, Set.of()), told);
            }
        }
        assertFalse(all, "whatever the runs violate, fewer faults violate too");
    }
}
