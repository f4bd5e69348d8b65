package dev.rehearse.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.scenario.Placement;
import dev.rehearse.toy.Rehearsal;
import dev.rehearse.toy.ToyFault;
import dev.rehearse.toy.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the operator types, waits and sees. He thinks for 10 s and looks every 10 s. */
class OperatorTest {

    @Test
    void stepsAreCarriedOutInOrderAndThinkingBelongsToTheStepBefore() {
        Transcript run = new Rehearsal()
                .step(1, "B: stop")
                .step(2, "A: state", "A: logpos")
                .run();
        assertEquals(
                List.of(
                        "10 step 1",
                        "10 B: stop",
                        "10 B: stop = DONE",
                        "10 step 1 done",
                        "20 step 2",
                        "20 A: state",
                        "20 A: state = DONE PRIMARY",
                        "30 A: logpos",
                        "30 A: logpos = DONE 0002",
                        "30 step 2 done",
                        "30 completed"),
                run.lines());
    }

    @Test
    void ifAnythingWillDoHeGoesOnAtTheFirstAnswerThatIsNoFailure() {
        Transcript run = new Rehearsal()
                .step(1, "B: stop", "B: start -> anything")
                .step(2, "A: state")
                .run();
        assertTrue(run.lines().contains("20 step 1 done"), run.lines()::toString);
        Transcript refused = new Rehearsal()
                .step(1, "B: start -> anything")
                .step(2, "A: state")
                .run();
        assertTrue(refused.lines().stream().anyMatch(line -> line.contains("stuck")), refused.lines()::toString);
    }

    @Test
    void preparationsComeFirstAndTheRestAfterTheProcedure() {
        Transcript run = new Rehearsal()
                .before("A: logpos")
                .step(7, "B: logpos")
                .after("A: state -> PRIMARY")
                .run();
        assertEquals(
                List.of(
                        "10 step before",
                        "10 A: logpos",
                        "10 step before done",
                        "20 step 7",
                        "20 B: logpos",
                        "20 step 7 done",
                        "30 step after",
                        "30 A: state",
                        "30 step after done",
                        "30 completed"),
                run.deeds());
    }

    @Test
    void aForgetfulOperatorLeavesOutWhatWasToBeDoneToThePartThatIsLeftOn() {
        Transcript run = new Rehearsal()
                .forgottenSentinel("W")
                .before("W: stop", "B: logpos")
                .step(1, "B: state")
                .after("W: start")
                .run();
        assertEquals(List.of(), run.with("W: "));
        assertEquals(List.of("10 B: logpos"), run.with("B: logpos").subList(0, 1));
    }

    @Test
    void anAnswerIsAskedForUntilItIsSeenAndToldOnlyWhenItChanges() {
        Transcript run = new Rehearsal()
                .step(1, "A: copy")
                .step(2, "A: status -> SUCCESS")
                .run();
        assertEquals(List.of("20 A: status = RUNNING ACTIVE", "50 A: status = DONE SUCCESS"), run.with("status ="));
    }

    @Test
    void aCommandThatOnlyStartsSomethingIsDoneAtOnceUnlessMoreMustBeSeen() {
        Transcript run = new Rehearsal().step(1, "A: copy").run();
        assertEquals("10 completed", run.lines().get(run.lines().size() - 1));
        Transcript waits = new Rehearsal().step(1, "A: copy -> SUCCESS").run();
        assertEquals("50 completed", waits.lines().get(waits.lines().size() - 1));
    }

    @Test
    void aStartedProcessMayBeSilentUntilItAnswers() {
        Transcript run = new Rehearsal().step(1, "B: stop").step(2, "B: start").run();
        assertEquals(
                List.of("20 B: start = RUNNING", "50 B: state = DONE STANDBY"),
                run.with("B: st").stream()
                        .filter(line -> line.contains(" = "))
                        .skip(1)
                        .toList());
        assertTrue(run.lines().contains("50 completed"));
    }

    @Test
    void aProcessThatAnsweredAndFallsSilentHasFailed() {
        Transcript run = new Rehearsal()
                .step(1, "A: state -> ELSE")
                .fault("A", ToyFault.CRASH, 0, Placement.at(25_000_000_000L))
                .run();
        assertEquals(List.of("30 failed A: state -> ELSE: no answer"), run.with("failed"));
    }

    @Test
    void anInstallationIsWaitedForWithoutAsking() {
        Transcript run = new Rehearsal().step(1, "B: install 2.0").run();
        assertEquals(
                List.of("10 step 1", "10 B host: install 2.0", "110 B host: install 2.0 = DONE", "110 step 1 done"),
                run.lines().subList(0, 4));
    }

    @Test
    void whatIsNotSeenWithinItsLimitHasFailed() {
        Transcript run =
                new Rehearsal().step(1, "B: state -> PRIMARY within 35 s").run();
        assertEquals(
                List.of("45 failed B: state -> PRIMARY: PRIMARY not seen within 35 s, last seen STANDBY"),
                run.with("failed"));
    }

    @Test
    void withoutALimitOfItsOwnAnInstructionHasFourHours() {
        Transcript run = new Rehearsal().step(1, "B: state -> PRIMARY").run();
        assertEquals(
                List.of("14410 failed B: state -> PRIMARY: PRIMARY not seen within 4 h, last seen STANDBY"),
                run.with("failed"));
    }

    @Test
    void aRefusedCommandWithoutAnyRuleLeavesTheOperatorStuck() {
        Transcript run = new Rehearsal().step(4, "A: start").run();
        assertEquals(
                List.of(
                        "10 step 4",
                        "10 A: start",
                        "10 A: start = REFUSED 21 runs already",
                        "10 failed A: start: refused 21 (runs already)",
                        "10 step 4 left",
                        "10 stuck: step 4, A: start: refused 21 (runs already); no rule fits"),
                run.lines());
    }

    @Test
    void aRunWithoutTroubleTakesFewEvents() {
        Model model = new Rehearsal()
                .step(1, "B: stop")
                .step(2, "B: install 2.0")
                .step(3, "B: start -> STANDBY")
                .step(4, "A: copy -> SUCCESS")
                .model();
        World world = World.of(model);
        new Simulator(world, new Nominal()).run(Long.MAX_VALUE, 1000);
        assertEquals(0, world.pending());
        assertTrue(world.served() < 40, "events: " + world.served());
    }
}
