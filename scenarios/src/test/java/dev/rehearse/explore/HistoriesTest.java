package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipMenu;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.fact.RuleApplied;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories that are followed to their ends say the same as an exploration, which stops where it knows how a world ends. */
class HistoriesTest {

    private static final List<Outcome> DEAD = List.of(Outcome.ABANDONED, Outcome.ROLLED_BACK, Outcome.STUCK);

    private static Scenario scenario(String name) {
        return new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()))
                .open(name, List.of());
    }

    private static List<FaultPhrase> menu(Scenario scenario) {
        List<FaultPhrase> menu = new ArrayList<>(scenario.hazards().phrases());
        for (Slip slip : SlipMenu.of(scenario.system(), scenario.plan(), scenario.runbook())) {
            menu.add(slip.phrase());
        }
        return menu;
    }

    /** What comes of each cell: the properties that are violated, and whether the procedure may not be completed. */
    private static Map<String, Set<String>> followed(Perils perils) {
        Map<String, Set<String>> found = new TreeMap<>();
        new Histories(perils).withOneFault(cell -> true, history -> {
            Set<String> all = found.computeIfAbsent(name(history.cell()), any -> new TreeSet<>());
            long violated = perils.violated(history.end());
            for (int property = 0; property < perils.properties().size(); property++) {
                if ((violated >>> property & 1) != 0) {
                    all.add(perils.properties().get(property));
                }
            }
            if (DEAD.contains(perils.outcome(history.end()))) {
                all.add("stops");
            }
        });
        return found;
    }

    private static String name(Cell cell) {
        return cell.fault() + " in " + cell.step();
    }

    private static Map<String, Set<String>> explored(Exploration exploration) {
        List<String> steps = new ArrayList<>(List.of("", "before", "after"));
        exploration.scenario().runbook().procedure().forEach(step -> steps.add(Integer.toString(step.number())));
        Map<String, Set<String>> found = new TreeMap<>();
        for (int fault = 0; fault < exploration.menu().size(); fault++) {
            for (String step : steps) {
                Cell cell = new Cell(fault, step);
                if (exploration.tried(cell)) {
                    Set<String> all = found.computeIfAbsent(name(cell), any -> new TreeSet<>());
                    for (int property = 0; property < exploration.properties().size(); property++) {
                        if (exploration.harms(cell, property)) {
                            all.add(exploration.properties().get(property));
                        }
                    }
                    if (exploration.stops(cell)) {
                        all.add("stops");
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csm/upgrade-monitoring-only", "soliddb/cold-migration", "soliddb/hot-migration-netcopy"})
    void theySayTheSameOfEachFaultAtEachStep(String name) {
        Scenario scenario = scenario(name);
        List<FaultPhrase> menu = menu(scenario);
        Exploration exploration = Exploration.of(scenario, menu, Plan.upTo(1));
        Perils perils = new Perils(scenario, menu);
        assertEquals(explored(exploration), followed(perils));
        long placements = new Histories(perils).withOneFault(cell -> false, history -> {});
        assertEquals(exploration.coverage().layers().get(1).placements(), placements);
    }

    @Test
    void whereChanceIsAskedOftenItGoesEveryWayOnlyAtFirst() {
        Scenario scenario = scenario("soliddb/hot-migration-netcopy");
        Perils perils =
                new Perils(scenario, List.of(scenario.hazards().phrases().get(8))); // S1 log disk full
        Map<String, Integer> ways = new TreeMap<>();
        new Histories(perils)
                .withOneFault(
                        cell -> cell.step().equals("16"),
                        history -> ways.merge(history.strikes().toString(), 1, Integer::sum));
        assertEquals(new TreeSet<>(List.of(1 << Histories.FORKS)), new TreeSet<>(ways.values()));
    }

    @Test
    void whatTheOperatorDoesAboutAFaultIsHeard() {
        Scenario scenario = scenario("csm/upgrade-monitoring-only");
        Perils perils =
                new Perils(scenario, List.of(scenario.hazards().phrases().get(0))); // P crash
        List<History> noticed = new ArrayList<>();
        List<History> unnoticed = new ArrayList<>();
        Histories histories = new Histories(perils);
        histories.withOneFault(cell -> true, history -> (history.noticed() ? noticed : unnoticed).add(history));
        assertTrue(unnoticed.size() < noticed.size());
        List<String> rules = scenario.runbook().recovery().stream()
                .map(rule -> rule.condition().text())
                .toList();
        List<String> taken = noticed.stream()
                .flatMap(history -> history.rules().stream())
                .map(RuleApplied::rule)
                .toList();
        assertFalse(taken.isEmpty());
        assertTrue(rules.containsAll(taken), taken::toString);
        assertTrue(noticed.stream().anyMatch(History::failed));
        unnoticed.clear();
        histories.clean(unnoticed::add);
        assertEquals(1, unnoticed.size());
    }
}
