package dev.rehearse.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Placement;
import dev.rehearse.toy.Rehearsal;
import dev.rehearse.toy.ToyFault;
import dev.rehearse.toy.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the operator does when he slips. He thinks for 10 s and looks every 10 s. */
class SlipsTest {

    private static Rehearsal threeSteps() {
        return new Rehearsal().step(1, "B: stop").step(2, "A: state").step(3, "A: logpos");
    }

    private static List<String> deeds(Rehearsal rehearsal) {
        return rehearsal.run().deeds().stream()
                .filter(line -> !line.contains(" step ") && !line.contains(" fault "))
                .toList();
    }

    @Test
    void aSkippedStepIsNotBegunAndCostsNoThought() {
        assertEquals(
                List.of(
                        "10 step 1",
                        "10 B: stop",
                        "10 step 1 done",
                        "10 fault operator skips step 2",
                        "20 step 3",
                        "20 A: logpos",
                        "20 step 3 done",
                        "20 completed"),
                threeSteps().slip("skips step 2").run().deeds());
    }

    @Test
    void whoeverSkipsTheLastStepIsDone() {
        Transcript run = threeSteps().slip("skips step 3").run();
        assertEquals(List.of(), run.with("step 3 "));
        assertEquals("20 completed", run.lines().get(run.lines().size() - 1));
    }

    @Test
    void aRepeatedStepIsDoneTwice() {
        assertEquals(
                List.of("10 B: stop", "20 A: state", "30 A: state", "40 A: logpos", "40 completed"),
                deeds(threeSteps().slip("repeats step 2")));
    }

    @Test
    void swappedStepsAreDoneInTheOtherOrderAndTheRestFollows() {
        assertEquals(
                List.of("10 A: state", "20 B: stop", "30 A: logpos", "30 completed"),
                deeds(threeSteps().slip("swaps steps 1 and 2")));
    }

    @Test
    void atTheWrongServerTheWholeStepIsTypedThere() {
        List<String> typed = deeds(new Rehearsal()
                .step(1, "A: copy", "A: status -> SUCCESS", "B: logpos")
                .slip("types step 1 at B"));
        assertEquals(List.of("10 B: copy", "20 B: status", "60 B: logpos", "60 completed"), typed);
    }

    @Test
    void theWrongOptionIsTypedInPlaceOfTheRightOneOnly() {
        List<String> typed = deeds(
                new Rehearsal().step(1, "B: stop", "B: install 2.0", "B: start").slip("types install 1.0 in step 1"));
        assertEquals(List.of("10 B: stop", "20 B host: install 1.0", "130 B: start", "160 completed"), typed);
    }

    @Test
    void whoeverDoesNotWaitGoesOnThoughNothingIsToBeSeenYet() {
        Rehearsal rehearsal = new Rehearsal().step(1, "A: copy -> SUCCESS").step(2, "A: logpos");
        assertEquals(
                List.of("10 A: copy", "20 A: logpos", "20 completed"),
                deeds(rehearsal.slip("does not wait in step 1")));
        Rehearsal boots = new Rehearsal().step(1, "B: stop").step(2, "B: start").step(3, "A: logpos");
        assertEquals(
                List.of("10 B: stop", "20 B: start", "30 A: logpos", "30 completed"),
                deeds(boots.slip("does not wait in step 2")));
    }

    @Test
    void whoeverDoesNotWaitSeesARefusalAllTheSame() {
        Transcript run = new Rehearsal()
                .step(1, "B: start -> STANDBY")
                .slip("does not wait in step 1")
                .run();
        assertEquals(List.of("10 failed B: start -> STANDBY: refused 21 (runs already)"), run.with("failed"));
    }

    @Test
    void aMisreadCheckIsTakenForGoodWhateverItSays() {
        Rehearsal running = new Rehearsal()
                .step(1, "A: copy")
                .step(2, "A: status -> SUCCESS")
                .step(3, "A: logpos");
        assertEquals(
                List.of("10 A: copy", "20 A: status", "30 A: logpos", "30 completed"),
                deeds(running.slip("misreads step 2")));
        Rehearsal failed = new Rehearsal()
                .step(1, "A: copy")
                .step(2, "A: status -> SUCCESS")
                .fault("A", ToyFault.LOCK, 0, Placement.at(0));
        assertTrue(failed.run().lines().stream().anyMatch(line -> line.contains("failed")));
        assertEquals(List.of(), failed.slip("misreads step 2").run().with("failed"));
    }

    @Test
    void thatNobodyAnswersIsNotMisread() {
        Transcript run = new Rehearsal()
                .step(1, "B: stop")
                .step(2, "B: state -> STANDBY")
                .slip("misreads step 2")
                .run();
        assertEquals(List.of("20 failed B: state -> STANDBY: no answer"), run.with("failed"));
    }

    @Test
    void whatIsLeftOnIsNotStoppedAndTheOtherPreparationsAreMade() {
        List<String> typed = deeds(new Rehearsal()
                .sentinel("W")
                .before("W: stop", "B: logpos")
                .step(1, "B: state")
                .slip("leaves W on"));
        assertEquals(List.of("10 B: logpos", "20 B: state", "20 completed"), typed);
    }

    @Test
    void whatComesAfterTheProcedureCanBeForgotten() {
        Rehearsal rehearsal = new Rehearsal().step(1, "B: state").after("A: logpos", "B: logpos");
        assertEquals(List.of("10 B: state", "10 completed"), deeds(rehearsal.slip("forgets after")));
    }

    @Test
    void aSlipIsMadeOnceAndWhoeverTriesAgainTypesWhatIsWritten() {
        List<String> typed = deeds(new Rehearsal()
                .step(1, "B: stop")
                .step(2, "B: start")
                .when(Rehearsal.all(Rehearsal.is("", Relation.REFUSED, 0, 0)), Next.RETRY)
                .slip("types step 2 at A"));
        assertEquals(
                List.of("10 B: stop", "20 A: start", "330 B: start", "360 completed"),
                typed.stream()
                        .filter(line -> !line.contains("failed") && !line.contains("rule"))
                        .toList());
    }

    @Test
    void aStepThatWasLeftForAnotherIsDoneRightTheSecondTime() {
        List<String> typed = deeds(threeSteps()
                .step(4, "A: start")
                .onFailure(new Next(Next.Course.RESUME_FROM, 2))
                .slip("skips step 2"));
        assertEquals(List.of("10 B: stop", "20 A: logpos", "30 A: start"), typed.subList(0, 3));
        assertTrue(typed.get(5).endsWith(" A: state"), typed.toString());
    }
}
