package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Overtaking;
import dev.rehearse.rehearsal.Playback;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.shrink.Shrink;
import dev.rehearse.shrink.Shrunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events that are due at the same time may come in another order than that in which they were scheduled. */
class OrdersTest {

    private static final String COLD = "soliddb/cold-migration";
    private static final String MONITORING = "csm/upgrade-monitoring-only";

    private static final ScenarioReader READER =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    private static Scenario scenario(String name) {
        return READER.open(name, List.of());
    }

    /** No fault with two events, and each fault of the one alone with one event, and one of the other. */
    static Stream<Arguments> configurations() {
        List<Arguments> all = new ArrayList<>();
        all.add(Arguments.of(MONITORING, List.of(), 0, 2));
        for (FaultPhrase fault : scenario(MONITORING).hazards().phrases()) {
            all.add(Arguments.of(MONITORING, List.of(fault), 1, 1));
        }
        all.add(Arguments.of(COLD, List.of(), 0, 2));
        all.add(Arguments.of(COLD, scenario(COLD).hazards().phrases().subList(1, 2), 1, 1));
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1}, {3} events")
    @MethodSource("configurations")
    void leavingOutWhatMakesNoDifferenceFindsTheSameMinimalSets(
            String name, List<FaultPhrase> menu, int faults, int orders) {
        Scenario scenario = scenario(name);
        Map<String, Set<List<Cell>>> all = new PlainExploration(scenario, menu, faults, orders).minimalSets();
        Map<String, Set<List<Cell>>> found =
                PlainExploration.minimalSets(Exploration.of(scenario, menu, Plan.upTo(faults), Leeway.orders(orders)));
        assertEquals(all.keySet(), found.keySet());
        all.forEach((property, sets) -> {
            Set<List<Cell>> some = found.getOrDefault(property, Set.of());
            assertTrue(sets.containsAll(some), property);
            for (List<Cell> set : sets) {
                // an event before the effect of a fault is the same as the fault a little later
                boolean placed = set.stream().anyMatch(cell -> cell.what().contains("ahead of strike"))
                        && some.stream().anyMatch(other -> faults(set).equals(faults(other)));
                assertTrue(placed || some.contains(set), () -> property + ": " + set);
            }
        });
    }

    private static List<Integer> faults(List<Cell> set) {
        return set.stream().map(Cell::fault).filter(fault -> fault >= 0).toList();
    }

    /** Which of three regions that lost their session store tries first to come back. */
    private static Exploration race(int orders, int threads) {
        Scenario scenario = scenario("enterprise-server/incompatible-pac-upgrade-3-regions");
        List<FaultPhrase> menu = List.of(READER.fault("PSOR crash", scenario));
        return Exploration.of(scenario, menu, Plan.upTo(1).by(threads), Leeway.orders(orders));
    }

    private static final Exploration RACE = race(1, 2);

    @Test
    void aRaceThatTheUsualOrderWinsIsFoundAndReplaysToTheSameViolation() {
        Exploration usual = race(0, 2);
        int property = usual.properties().indexOf("batch-by-mode");
        assertEquals(Judgement.HOLDS, usual.judgement(property));
        Exploration any = RACE;
        List<Counterexample> found = any.counterexamples(property);
        assertTrue(found.stream().anyMatch(example -> example.strikes().stream()
                .anyMatch(strike -> strike.what().equals("R3's retry ahead of R1's retry and another"))));
        for (Counterexample example : found) {
            assertFalse(example.isNominal());
            Replay replay = example.replay(any.scenario(), any.menu()); // complains if the property is not violated
            assertEquals(1, replay.overtakings().size());
            Replay read = ReplayText.read(ReplayText.write(replay));
            assertEquals(replay, read);
            Run run = Playback.of(read, READER).run(List.of()); // complains if it ends with another fingerprint
            assertEquals(replay.overtakings(), run.occasion().overtakings());
        }
    }

    @Test
    void threadsDoNotChangeWhatIsFound() {
        Exploration one = race(1, 1);
        assertEquals(one.coverage().layers(), RACE.coverage().layers());
        for (int property = 0; property < one.properties().size(); property++) {
            assertEquals(one.counterexamples(property), RACE.counterexamples(property));
        }
    }

    @Test
    void shrinkingKeepsAnOrderThatIsNeeded() {
        Exploration any = RACE;
        int property = any.properties().indexOf("batch-by-mode");
        Replay replay = any.counterexamples(property).get(0).replay(any.scenario(), any.menu());
        Playback playback = Playback.of(replay, READER);
        Shrunk shrunk = Shrink.of(playback.rehearsal(), playback.run(List.of()), "batch-by-mode", playback.path());
        assertEquals(1, shrunk.shown().run().occasion().overtakings().size());
        assertEquals(1, shrunk.faults().size());
        assertTrue(shrunk.command().isEmpty());
        Run usual = playback.rehearsal()
                .run(Occasion.nominal(shrunk.shown().run().occasion().faults()), new Nominal(), List.of());
        assertTrue(usual.verdicts().stream()
                .noneMatch(verdict ->
                        verdict.property().equals("batch-by-mode") && verdict.judgement() == Judgement.VIOLATED));
    }

    @Test
    void anOrderThatIsNotNeededIsShrunkAway() {
        Scenario scenario = scenario(COLD);
        List<FaultPhrase> menu = scenario.hazards().phrases().subList(0, 1);
        Exploration exploration = Exploration.of(scenario, menu, Plan.upTo(1));
        Counterexample found = Stream.iterate(0, property -> property + 1)
                .flatMap(property -> exploration.counterexamples(property).stream())
                .findFirst()
                .orElseThrow();
        Rehearsal rehearsal = new Rehearsal(scenario, found.faults(menu));
        List<Overtaking> order = new ArrayList<>();
        for (int events = 0; events < 30; events++) {
            order.add(new Overtaking(events, 1, ""));
        }
        Recorder recorder = new Recorder(new Nominal());
        Run run = rehearsal.run(Occasion.nominal(rehearsal.asked()).overtaking(order), recorder, List.of());
        assertTrue(run.occasion().overtakings().size() > 1, () -> "those that may: " + run.occasion());
        Shrunk shrunk = Shrink.of(rehearsal, run, found.property(), recorder.path());
        assertEquals(List.of(), shrunk.shown().run().occasion().overtakings());
    }
}
