package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.search.Plan;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exploration leaves out changes nothing: the plain search, which leaves out nothing, finds the same minimal sets. */
class ReductionsTest {

    private static final String COLD = "soliddb/cold-migration";
    private static final String MONITORING = "csm/upgrade-monitoring-only";

    private static Scenario scenario(String name) {
        Vocabulary words = new Vocabulary(Catalogue.names(), MeasureName.names());
        return new ScenarioReader(Systems.all(), words).open(name, List.of());
    }

    /** Each fault of the one alone, and every two faults of the other. */
    static Stream<Arguments> configurations() {
        List<Arguments> all = new ArrayList<>();
        List<FaultPhrase> cold = scenario(COLD).hazards().phrases();
        for (FaultPhrase fault : cold) {
            all.add(Arguments.of(COLD, List.of(fault), 1));
        }
        List<FaultPhrase> monitoring = scenario(MONITORING).hazards().phrases();
        for (int i = 0; i < monitoring.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.add(Arguments.of(MONITORING, List.of(monitoring.get(j), monitoring.get(i)), 2));
            }
        }
        assertTrue(all.size() >= 20, () -> "only " + all.size());
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("configurations")
    void leavingOutWhatIsKnownFindsTheSameMinimalSets(String name, List<FaultPhrase> menu, int faults) {
        Scenario scenario = scenario(name);
        assertEquals(
                new PlainExploration(scenario, menu, faults).minimalSets(),
                PlainExploration.minimalSets(Exploration.of(scenario, menu, Plan.upTo(faults))));
    }
}
