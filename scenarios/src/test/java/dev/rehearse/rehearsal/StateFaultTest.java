package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.Catalogue;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.plan.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that strike when a component comes into a state, in every system alike. */
class StateFaultTest {

    static List<String> names() {
        return Catalogue.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aStateThatAComponentBeginsWithIsNoneThatItComesInto(String name) {
        ScenarioReader reader = new ScenarioReader(
                Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));
        Scenario scenario = reader.open(name, List.of());
        String fault = scenario.hazards().phrases().get(0).words();
        List<String> atOnce = new ArrayList<>();
        int later = 0;
        for (Part part : scenario.plan().parts()) {
            for (String state : scenario.system().states(part.kind())) {
                long struck = struck(new Rehearsal(
                        scenario, List.of(reader.fault(fault + " when " + part.name() + " is " + state, scenario))));
                later += struck > 0 ? 1 : 0;
                if (struck == 0) {
                    atOnce.add(part.name() + " is " + state);
                }
            }
        }
        assertEquals(List.of(), atOnce);
        assertTrue(later > 0, () -> "no state of " + name + " lets a fault strike");
    }

    /** When the fault struck, or -1 if it did not. */
    private static long struck(Rehearsal rehearsal) {
        long[] struck = {-1};
        rehearsal.run(rehearsal.occasion(1, 0), new Drawn(1, 0), List.of((time, source, fact) -> {
            if (fact instanceof FaultStruck && struck[0] < 0) {
                struck[0] = time;
            }
        }));
        return struck[0];
    }
}
