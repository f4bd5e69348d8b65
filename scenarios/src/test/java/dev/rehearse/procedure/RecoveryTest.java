package dev.rehearse.procedure;

import static dev.rehearse.scenario.Clause.Relation.AT_STEP;
import static dev.rehearse.scenario.Clause.Relation.DOWN;
import static dev.rehearse.scenario.Clause.Relation.IS;
import static dev.rehearse.scenario.Clause.Relation.REFUSED;
import static dev.rehearse.scenario.Clause.Relation.UP;
import static dev.rehearse.scenario.Next.Course.ABANDON;
import static dev.rehearse.scenario.Next.Course.RESUME;
import static dev.rehearse.scenario.Next.Course.RESUME_FROM;
import static dev.rehearse.scenario.Next.Course.RETRY;
import static dev.rehearse.scenario.Next.Course.ROLLED_BACK;
import static dev.rehearse.toy.Rehearsal.all;
import static dev.rehearse.toy.Rehearsal.is;
import static dev.rehearse.toy.Rehearsal.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Placement;
import dev.rehearse.toy.Rehearsal;
import dev.rehearse.toy.ToyFault;
import dev.rehearse.toy.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the operator does when an instruction fails. A diagnosis takes him 300 s. */
class RecoveryTest {

    private static Rehearsal lockedAtStart() {
        return new Rehearsal().fault("B", ToyFault.LOCK, 0, Placement.at(0));
    }

    @Test
    void theFailedInstructionIsRetriedAfterTheRule() {
        Transcript run = new Rehearsal()
                .step(1, "B: stop")
                .step(2, "B: promote")
                .when(all(is("B", DOWN, "")), then(RETRY), "B: start -> STANDBY")
                .run();
        assertEquals(
                List.of(
                        "20 step 2",
                        "20 B: promote",
                        "20 failed B: promote: no answer",
                        "320 rule B DOWN",
                        "330 B: start",
                        "370 B: promote",
                        "370 step 2 done",
                        "370 completed"),
                run.deeds().subList(3, 11));
        assertEquals(List.of("320 B: state = SILENT"), run.with("320 B"));
    }

    @Test
    void resumeGoesOnAfterTheFailedInstructionAndTheStepIsNotDoneAsWritten() {
        Transcript run = new Rehearsal()
                .step(1, "A: start", "A: logpos")
                .step(2, "B: logpos")
                .when(all(is("", REFUSED, 21, 21)), then(RESUME))
                .run();
        assertEquals(
                List.of("310 rule  REFUSED", "320 A: logpos", "320 step 1 left", "330 step 2", "330 B: logpos"),
                run.deeds().subList(3, 8));
        assertTrue(run.lines().contains("330 completed"));
    }

    @Test
    void resumeFromGoesBackToAStepAndLeavesTheFailedOne() {
        Transcript run = new Rehearsal()
                .step(5, "B: logpos")
                .step(6, "B: promote")
                .fault("B", ToyFault.CRASH, 0, Placement.at(15_000_000_000L))
                .when(all(is("B", DOWN, "")), new Next(RESUME_FROM, 5), "B: start -> STANDBY")
                .run();
        assertEquals(
                List.of("360 step 6 left", "370 step 5", "370 B: logpos", "370 step 5 done", "380 step 6"),
                run.deeds().subList(9, 14));
        assertTrue(run.lines().contains("380 completed"));
    }

    @Test
    void abandonAndRolledBackEndTheProcedureWithTheRuleAsTheReason() {
        Transcript abandoned = new Rehearsal()
                .step(1, "A: start")
                .when(all(is("A", REFUSED, 21, 21)), then(ABANDON), "A: state")
                .run();
        assertEquals(
                List.of("310 rule A REFUSED", "320 A: state", "320 step 1 left", "320 abandoned: A REFUSED"),
                abandoned.deeds().subList(3, 7));
        Transcript back = new Rehearsal()
                .step(1, "A: start")
                .when(all(is("A", UP, "")), then(ROLLED_BACK))
                .run();
        assertTrue(back.lines().contains("310 rolled back: A UP"));
    }

    @Test
    void whatTheStepSaysForItsFailureComesBeforeAnyRuleAndNeedsNoDiagnosis() {
        Transcript run = new Rehearsal()
                .step(1, "A: start")
                .onFailure(then(RESUME), "A: state")
                .when(all(is("A", UP, "")), then(ABANDON))
                .run();
        assertEquals(
                List.of("10 rule on failure", "20 A: state", "20 step 1 left", "20 completed"),
                run.deeds().subList(3, 7));
    }

    @Test
    void theRulesAreConsultedWhenWhatTheStepSaysFailsToo() {
        Transcript run = new Rehearsal()
                .step(1, "A: start")
                .onFailure(then(RESUME), "B: promote", "A: start")
                .when(all(is("", REFUSED, 77, 77)), then(ABANDON))
                .when(all(is("B", IS, "PRIMARY")), then(RESUME))
                .run();
        assertEquals(
                List.of("10 rule on failure", "30 failed A: start: refused 21 (runs already)", "330 rule B IS PRIMARY"),
                List.of(run.deeds().get(3), run.deeds().get(6), run.deeds().get(7)));
    }

    @Test
    void theFirstRuleThatFitsIsTaken() {
        Transcript run = new Rehearsal()
                .step(3, "A: start")
                .when(all(is("A", IS, "STANDBY")), then(ABANDON))
                .when(all(is("A", IS, "PRIMARY"), is("", AT_STEP, 4, 9)), then(ABANDON))
                .when(all(is("A", IS, "PRIMARY"), is("", AT_STEP, 3, 3)), then(RESUME))
                .when(all(is("A", UP, "")), then(ABANDON))
                .run();
        assertEquals(List.of("310 rule A IS PRIMARY and  AT_STEP"), run.with("rule"));
        assertTrue(run.lines().contains("310 completed"));
    }

    @Test
    void oneIncidentIsDiagnosedOnceHoweverManyRulesItTakes() {
        Transcript run = new Rehearsal()
                .step(1, "B: stop", "B: promote")
                .when(all(is("B", DOWN, ""), is("", REFUSED, 21, 21)), then(RETRY), "B: start -> STANDBY")
                .when(all(is("B", DOWN, "")), then(RETRY), "A: start")
                .run();
        assertEquals(
                List.of(
                        "20 failed B: promote: no answer",
                        "320 rule B DOWN",
                        "330 A: start",
                        "330 failed A: start: refused 21 (runs already)",
                        "330 rule B DOWN and  REFUSED",
                        "340 B: start"),
                run.deeds().subList(3, 9));
        assertTrue(run.lines().contains("380 completed"));
    }

    @Test
    void aRuleThatDoesNotHelpIsTriedTenTimesAfterGrowingPausesAndThenCut() {
        Transcript run = lockedAtStart()
                .set("assume", "unlock", "10 h")
                .step(1, "B: promote")
                .when(all(is("", REFUSED, 77, 77)), then(RETRY))
                .run();
        assertEquals(10, run.with("rule").size());
        assertEquals(
                List.of("310 rule  REFUSED", "320 rule  REFUSED", "340 rule  REFUSED", "370 rule  REFUSED"),
                run.with("rule").subList(0, 4));
        assertEquals(
                List.of("5520 stuck: step 1, B: promote: refused 77 (locked);"
                        + " ' REFUSED' was tried 10 times without getting further"),
                run.with("stuck"));
    }

    @Test
    void aRuleThatWasTriedToNoAvailGivesWayToTheNextThatFits() {
        Transcript run = lockedAtStart()
                .set("assume", "unlock", "10 h")
                .step(1, "B: promote")
                .onFailure(then(RETRY))
                .when(all(is("", REFUSED, 77, 77)), then(RETRY))
                .when(all(is("A", IS, "PRIMARY")), then(RESUME))
                .run();
        assertEquals(10, run.with("rule on failure").size());
        assertEquals(10, run.with("rule  REFUSED").size());
        assertEquals(1, run.with("rule A IS PRIMARY").size());
        assertEquals(1, run.with("completed").size());
    }

    @Test
    void patienceOutlastsARepair() {
        Transcript run = lockedAtStart()
                .step(1, "B: promote")
                .when(all(is("", REFUSED, 77, 77)), then(RETRY))
                .run();
        assertTrue(run.lines().contains("680 completed"), run.lines().toString());
    }

    @Test
    void aCircleThroughCompletedStepsIsCutToo() {
        Transcript run = lockedAtStart()
                .set("assume", "unlock", "10 h")
                .step(1, "B: logpos")
                .step(2, "B: promote")
                .when(all(is("", REFUSED, 77, 77)), new Next(RESUME_FROM, 1))
                .run();
        assertEquals(10, run.with("rule").size());
        assertEquals(1, run.with("stuck").size());
    }

    @Test
    void gettingFurtherForgetsHowOftenARuleWasTaken() {
        Rehearsal rehearsal = new Rehearsal();
        for (int step = 1; step <= 15; step++) {
            rehearsal.step(step, "A: start");
        }
        Transcript run =
                rehearsal.when(all(is("", REFUSED, 21, 21)), then(RESUME)).run();
        assertEquals(15, run.with("rule").size());
        assertEquals(1, run.with("completed").size());
    }

    @Test
    void whenNoRuleFitsHeIsStuckAndSaysWhatWasNotSo() {
        Transcript run = new Rehearsal()
                .step(9, "B: state -> PRIMARY within 1 min")
                .when(all(is("B", DOWN, "")), then(RETRY))
                .run();
        assertEquals(
                List.of("370 stuck: step 9, B: state -> PRIMARY: PRIMARY not seen within 1 min, last seen STANDBY;"
                        + " no rule fits"),
                run.with("stuck"));
    }

    @Test
    void aFailureAmongThePreparationsIsAtNoStep() {
        Transcript run = new Rehearsal()
                .before("A: start")
                .step(1, "B: logpos")
                .when(all(is("", AT_STEP, 0, 99)), then(RESUME))
                .run();
        assertEquals(1, run.with("stuck: step before").size());
        assertFalse(run.lines().contains("rule"));
    }
}
