package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.measure.Figure;
import dev.rehearse.property.Judgement;
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
import org.junit.jupiter.params.provider.MethodSource;

/** The recovery rules of the built-in scenarios, held against each of their faults during each step. */
class SingleFaultTest {

    static List<String> names() {
        return List.of("soliddb/hot-migration", "soliddb/cold-migration");
    }

    private static Scenario scenario(String name) {
        List<String> measures = List.of("downtime", "exposure window", "RPO", "RTO");
        ScenarioReader reader =
                new ScenarioReader(Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), measures));
        return reader.open(name, List.of());
    }

    @ParameterizedTest
    @MethodSource("names")
    void noSingleFaultButALostDiskKeepsTheOperatorFromTheEnd(String name) {
        Scenario scenario = scenario(name);
        List<String> harmed = new ArrayList<>();
        for (FaultPhrase fault : scenario.hazards().phrases()) {
            for (Step step : scenario.runbook().procedure()) {
                FaultPhrase placed = fault.at(Placement.during(step.number()));
                Run run = new Rehearsal(scenario, List.of(placed)).run(1, 0);
                boolean well = run.outcome() == Outcome.COMPLETED && run.judgement() == Judgement.HOLDS;
                if (!well && !fault.kind().words().equals("disk loss")) {
                    harmed.add(placed.words() + ": " + run.outcome().words() + ", " + run.why());
                }
            }
        }
        assertEquals(List.of(), harmed, () -> "rehearse run " + name + " --fault ...");
    }

    @ParameterizedTest
    @MethodSource("names")
    void withoutFaultEveryBuiltInProcedureIsCompletedAndNothingIsRefused(String name) {
        Run run = new Rehearsal(scenario(name), List.of()).run(1, 0);
        assertEquals(Outcome.COMPLETED, run.outcome());
        assertEquals(Judgement.HOLDS, run.judgement());
        for (Figure figure : run.measures().figures()) {
            assertTrue(!figure.name().equals("refused commands") || figure.value() == 0);
        }
    }
}
