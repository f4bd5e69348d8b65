package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.search.Plan;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.ToyScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipMenu;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slip is placed by the same search as every fault. */
class SlipsTest {

    private static final Scenario SCENARIO = ToyScenario.whole();

    private static List<FaultPhrase> slips() {
        return SlipMenu.of(SCENARIO.system(), SCENARIO.plan(), SCENARIO.runbook()).stream()
                .map(Slip::phrase)
                .toList();
    }

    @Test
    void aSlipIsTriedOnceWhereTheOperatorComesToItsStep() {
        Exploration exploration = Exploration.of(SCENARIO, slips(), Plan.upTo(1));
        assertEquals(1 + slips().size(), exploration.coverage().placements());
    }

    @Test
    void whatASlipDoesIsShownByAnOrdinaryRun() {
        Exploration exploration = Exploration.of(SCENARIO, slips(), Plan.upTo(1));
        List<String> found = new ArrayList<>();
        for (int property = 0; property < exploration.properties().size(); property++) {
            for (Counterexample example : exploration.counterexamples(property)) {
                Replay replay = example.replay(SCENARIO, exploration.menu()); // throws if it does not violate it
                found.addAll(replay.faults());
                Strike strike = example.strikes().get(0);
                Slip slip = (Slip) exploration.menu().get(strike.fault()).kind();
                assertEquals(slip.step(), strike.step());
            }
        }
        assertTrue(found.stream().anyMatch(fault -> fault.startsWith("operator skips step 2 after ")), found::toString);
    }

    @Test
    void withAFaultASlipCountsAsTheSecond() {
        List<FaultPhrase> menu = new ArrayList<>(slips());
        menu.add(ToyScenario.crash());
        Exploration exploration = Exploration.of(SCENARIO, menu, Plan.upTo(2));
        boolean both = false;
        for (int property = 0; property < exploration.properties().size(); property++) {
            for (Counterexample example : exploration.counterexamples(property)) {
                long slips = example.strikes().stream()
                        .filter(strike -> menu.get(strike.fault()).kind() instanceof Slip)
                        .count();
                assertTrue(example.strikes().size() <= 2);
                both |= example.strikes().size() == 2 && slips == 1;
                example.replay(SCENARIO, exploration.menu());
            }
        }
        assertTrue(both, "a slip and a fault do something together that neither does alone");
    }
}
