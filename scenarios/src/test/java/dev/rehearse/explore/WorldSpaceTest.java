package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.search.Answer;
import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Search;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worlds of real scenarios can be searched, and what a search finds an ordinary run shows too. */
class WorldSpaceTest {

    private static Scenario scenario(String name) {
        Vocabulary words = new Vocabulary(Catalogue.names(), MeasureName.names());
        return new ScenarioReader(Systems.all(), words).open(name, List.of());
    }

    private static WorldSpace space(Scenario scenario) {
        return new WorldSpace(new Perils(scenario, scenario.hazards().phrases()), false);
    }

    private static Run run(Scenario scenario, List<FaultPhrase> faults) {
        Rehearsal rehearsal = new Rehearsal(scenario, faults);
        return rehearsal.run(new Occasion(1, 0, rehearsal.asked()), new Nominal(), List.of());
    }

    private static Set<String> violated(Run run) {
        Set<String> violated = new TreeSet<>();
        for (Verdict verdict : run.verdicts()) {
            if (verdict.judgement() == Judgement.VIOLATED) {
                violated.add(verdict.property());
            }
        }
        return violated;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soliddb/hot-migration-netcopy",
                "soliddb/cold-migration",
                "csm/upgrade-with-takeover",
                "ftserver/active-upgrade",
                "enterprise-server/incompatible-pac-upgrade"
            })
    void withoutFaultsASearchSeesTheNominalRun(String name) {
        Scenario scenario = scenario(name);
        WorldSpace space = space(scenario);
        Answer answer = Search.of(space, Plan.upTo(0));
        Set<String> found = new TreeSet<>();
        answer.findings().forEach(finding -> found.add(space.properties().get(finding.property())));
        assertEquals(End.COMPLETE, answer.end());
        assertEquals(violated(run(scenario, List.of())), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soliddb/cold-migration", "csm/upgrade-monitoring-only"})
    void whatAnyOneFaultCanDoAnOrdinaryRunWithThatFaultShowsToo(String name) {
        Scenario scenario = scenario(name);
        List<FaultPhrase> menu = scenario.hazards().phrases();
        Exploration exploration = Exploration.of(scenario, menu, Plan.upTo(1).by(2));
        int all = 0;
        for (int property = 0; property < exploration.properties().size(); property++) {
            for (Counterexample found : exploration.counterexamples(property)) {
                Replay replay = found.replay(scenario, menu); // which complains if the property is not violated
                assertEquals(1, replay.faults().size());
                all++;
            }
        }
        assertTrue(all > 0);
        assertEquals(Judgement.VIOLATED, exploration.judgement());
    }

    @Test
    void noFaultThatDoesHarmAtTheStartOfAStepIsMissing() {
        Scenario scenario = scenario("soliddb/hot-migration");
        List<FaultPhrase> menu = scenario.hazards().phrases();
        Exploration exploration = Exploration.of(scenario, menu, Plan.upTo(1).by(2));
        for (int property = 0; property < exploration.properties().size(); property++) {
            for (int fault = 0; fault < menu.size(); fault++) {
                for (String step : List.of("1", "5", "9", "12")) {
                    FaultPhrase phrase = menu.get(fault).at(Placement.atStep(Integer.parseInt(step), 0));
                    boolean violated = violated(run(scenario, List.of(phrase)))
                            .contains(exploration.properties().get(property));
                    assertFalse(
                            violated && !exploration.harms(new Exploration.Cell(fault, step), property),
                            phrase.words() + ": " + exploration.properties().get(property));
                }
            }
        }
    }

    @Test
    void threadsDoNotChangeWhatIsFound() {
        Scenario scenario = scenario("soliddb/cold-migration");
        List<FaultPhrase> menu = scenario.hazards().phrases();
        Exploration one = Exploration.of(scenario, menu, Plan.upTo(1));
        Exploration two = Exploration.of(scenario, menu, Plan.upTo(1).by(2));
        assertEquals(one.coverage().layers(), two.coverage().layers());
        for (int property = 0; property < one.properties().size(); property++) {
            assertEquals(one.counterexamples(property), two.counterexamples(property));
        }
    }

    @Test
    void aFaultThatIsOverLeavesTheInjectorAsItWas() {
        Scenario scenario = scenario("soliddb/hot-migration-netcopy");
        Perils perils = new Perils(scenario, scenario.hazards().phrases());
        Simulator simulator = new Simulator(perils.first(), new Nominal());
        int link = 5;
        assertEquals("S1-S2 link break", perils.faults().get(link).words());
        perils.strike(simulator, link);
        assertFalse(perils.mayStrike(simulator.world(), link));
        simulator.run(scenario.limits().run(), scenario.limits().events());
        assertTrue(perils.mayStrike(simulator.world(), link));
        assertTrue(perils.closed(simulator.world()));
    }
}
