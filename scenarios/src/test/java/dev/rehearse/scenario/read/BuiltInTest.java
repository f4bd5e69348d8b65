package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.measure.MeasureName;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInTest {

    /** Knows all that the product knows; built-in scenarios may speak of any of it. */
    private static final ScenarioReader READER = new ScenarioReader(
            Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));

    static List<String> names() {
        return Catalogue.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyBuiltInScenarioCanBeRead(String name) {
        Scenario scenario = READER.open(name, List.of());
        assertEquals(name, scenario.name());
        assertEquals(Catalogue.text(name), scenario.source().text());
        assertTrue(scenario.plan().parts(scenario.system().kinds().get(0)).size() > 1);
        assertTrue(scenario.runbook().recovery().size() > 10);
    }

    @Test
    void aNameThatIsNearlyRightIsAnsweredWithTheRightOne() {
        BadScenario bad =
                assertThrows(BadScenario.class, () -> Sample.READER.open("soliddb/hot-migration-netcpoy", List.of()));
        assertEquals(
                "did you mean soliddb/hot-migration-netcopy?",
                bad.problems().get(0).hint());
    }
}
