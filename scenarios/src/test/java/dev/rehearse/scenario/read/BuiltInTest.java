package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInTest {

    static List<String> names() {
        return Catalogue.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyBuiltInScenarioCanBeRead(String name) {
        Scenario scenario = Sample.WHOLE.open(name, List.of());
        assertEquals(name, scenario.name());
        assertEquals(Catalogue.text(name), scenario.source().text());
        assertFalse(scenario.plan().parts(scenario.system().kinds().get(0)).isEmpty());
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
