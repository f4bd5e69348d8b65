package dev.rehearse.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.toy.Rehearsal;
import dev.rehearse.toy.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The operator when nothing goes wrong. */
class OperatorTest {

    @Test
    void stepsAreCarriedOutInOrderAndThinkingBelongsToTheStepBefore() {
        Transcript run = new Rehearsal()
                .step(1, "B: stop")
                .step(2, "B: logpos -> 0001", "A: promote")
                .run();
        assertEquals(
                List.of(
                        "10 step 1",
                        "10 B: stop",
                        "10 B: stop = DONE",
                        "10 step 1 done",
                        "20 step 2",
                        "20 B: logpos",
                        "20 B: logpos = SILENT",
                        "20 failed B: logpos -> 0001: no answer",
                        "20 step 2 left",
                        "20 stuck: step 2, B: logpos -> 0001: no answer; no rule fits"),
                run.lines());
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
}
