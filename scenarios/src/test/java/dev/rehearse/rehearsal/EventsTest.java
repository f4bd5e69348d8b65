package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.report.Rows;
import dev.rehearse.report.Sheet;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run costs: an event is something that changes something, or somebody's looking where something may have changed. */
class EventsTest {

    private static Scenario scenario(String name, String... overrides) {
        Vocabulary words = new Vocabulary(Catalogue.names(), MeasureName.names());
        return new ScenarioReader(Systems.all(), words).open(name, List.of(overrides));
    }

    private static List<FaultPhrase> eachFaultAtEachStep(Scenario scenario) {
        List<FaultPhrase> placed = new ArrayList<>();
        for (FaultPhrase fault : scenario.hazards().phrases()) {
            for (Step step : scenario.runbook().procedure()) {
                placed.add(fault.at(Placement.during(step.number())));
            }
        }
        return placed;
    }

    @ParameterizedTest
    @CsvSource({
        "enterprise-server/incompatible-pac-upgrade, 300",
        "enterprise-server/incompatible-pac-upgrade-3-regions, 300",
        "enterprise-server/quiesce-before-running, 300",
        "enterprise-server/compatible-pac-upgrade, 300",
        "csm/upgrade-with-takeover, 250",
        "csm/upgrade-monitoring-only, 250",
    })
    void aRunWithoutFaultsIsAFewHundredEventsHoweverLongItsEndIsWaitedFor(String name, long most) {
        long events = Show.of(Show.rehearsal(name), 1).run.measures().events();
        assertTrue(events <= most, name + ": " + events + " events");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprise-server/incompatible-pac-upgrade",
                "enterprise-server/incompatible-pac-upgrade-3-regions",
                "enterprise-server/quiesce-before-running",
                "enterprise-server/compatible-pac-upgrade",
                "csm/upgrade-with-takeover",
                "csm/upgrade-monitoring-only"
            })
    void anOperatorWhoIsStuckAndADayOfPatienceCostNoThousandsOfEvents(String name) {
        Scenario scenario = scenario(name);
        List<String> costly = new ArrayList<>();
        for (FaultPhrase fault : eachFaultAtEachStep(scenario)) {
            long events =
                    new Rehearsal(scenario, List.of(fault)).run(1, 0).measures().events();
            if (events > 1250) {
                costly.add(fault.words() + ": " + events);
            }
        }
        assertEquals(List.of(), costly);
    }

    /** Without its last line, which is the command for it. */
    private static String sheet(Scenario scenario, FaultPhrase fault) {
        Rehearsal rehearsal = new Rehearsal(scenario, List.of(fault));
        Rows rows = new Rows(rehearsal.model(), rehearsal.scene());
        Run run = rehearsal.run(rehearsal.occasion(1, 0), new Drawn(1, 0), List.of(rows));
        String text = new Sheet(rehearsal, rows).text(run);
        return text.substring(0, text.indexOf("\n replay "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprise-server/incompatible-pac-upgrade",
                "enterprise-server/quiesce-before-running",
                "enterprise-server/compatible-pac-upgrade"
            })
    void whetherEachJobIsAnEventOrNotTheSheetIsTheSame(String name) {
        Scenario asNeeded = scenario(name, "workload.jobs=as needed");
        Scenario each = scenario(name, "workload.jobs=each");
        for (FaultPhrase fault : eachFaultAtEachStep(asNeeded)) {
            assertEquals(sheet(each, fault), sheet(asNeeded, fault), fault.words());
        }
    }
}
