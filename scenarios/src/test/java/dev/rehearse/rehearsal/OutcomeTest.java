package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.OperatorMeter.Cut;
import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.toy.Rehearsal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of how a procedure ended. */
class OutcomeTest {

    private static Run run(Scenario scenario) {
        dev.rehearse.rehearsal.Rehearsal rehearsal = new dev.rehearse.rehearsal.Rehearsal(scenario, List.of());
        return rehearsal.run(rehearsal.nominal(), new Nominal(), List.of());
    }

    private static Rehearsal restart() {
        return new Rehearsal().step(1, "B: stop").step(2, "B: start -> STANDBY");
    }

    @Test
    void whoeverDoesAllIsDone() {
        assertEquals(Outcome.COMPLETED, run(restart().scenario()).outcome());
    }

    @Test
    void aRuleThatNeverHelpsIsGivenUpAndNamed() {
        Scenario scenario = restart()
                .when(Rehearsal.all(Rehearsal.is("B", Relation.DOWN, "")), Next.RETRY, "A: promote")
                .slip("skips step 2")
                .scenario();
        Run run = run(scenario);
        assertEquals(Outcome.STUCK, run.outcome());
        assertTrue(run.why().startsWith("every step is done, but redundancy never came back ("), run.why());
        assertTrue(
                run.why().endsWith("; afterwards 'B DOWN' was tried 10 times without getting further"), run.why());
        assertEquals(10, run.measures().operator().interventions());
        assertEquals(
                List.of(new Cut("B DOWN", 10, "")), run.measures().operator().cuts());
    }

    @Test
    void aRunThatIsCutOffSaysWhatTheOperatorWaitsFor() {
        Run run = run(new Rehearsal().step(1, "A: state -> ELSE within 100 h").scenario());
        assertEquals(Outcome.UNFINISHED, run.outcome());
        assertEquals("step 1, still waiting for A: state -> ELSE, last seen PRIMARY", run.why());
    }
}
