package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Ending;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run of an Active Upgrade costs events for what happens in it, and none for the time that passes. */
class EventBudgetTest {

    private static final long HOUR = 3600L * 1_000_000_000L;

    private final ScenarioReader reader =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    private Run run(Scenario scenario, String... faults) {
        List<FaultPhrase> given =
                Stream.of(faults).map(fault -> reader.fault(fault, scenario)).toList();
        return new Rehearsal(scenario, given).run(1, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftserver/active-upgrade",
                "ftserver/active-upgrade-abort-in-split",
                "ftserver/active-upgrade-abort-after-merge"
            })
    void noSingleFaultMakesAnUpgradeMoreThanAThousandEvents(String name) {
        Scenario scenario = reader.open(name, List.of());
        int last = scenario.runbook().procedure().size();
        for (FaultPhrase hazard : scenario.hazards().phrases()) {
            for (int step : new int[] {1, 3, last - 2, last - 1}) {
                String fault = hazard.words() + " during step " + step;
                long events = run(scenario, fault).measures().events();
                assertTrue(events <= 1000, () -> fault + ": " + events);
            }
        }
    }

    /** The only current copy of the data is out of reach, and the operator waits for it for a day. */
    @Test
    void aDayInWhichTheServiceIsDownIsNoMoreThanAThousandEventsEither() {
        Scenario scenario = reader.open("ftserver/active-upgrade-abort-in-split", List.of());
        Run run = run(scenario, "A I/O fault during step 1", "DATA disk 11 failure during step 1");
        assertEquals(Ending.STOPPED, run.ending());
        assertTrue(run.measures().services().get(0).down().total() >= 24 * HOUR);
        assertTrue(
                run.measures().events() <= 1000,
                () -> "events: " + run.measures().events());
    }
}
