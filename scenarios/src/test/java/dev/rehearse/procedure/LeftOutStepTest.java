package dev.rehearse.procedure;

import static dev.rehearse.scenario.Clause.Relation.DOWN;
import static dev.rehearse.scenario.Next.Course.RESUME_FROM;
import static dev.rehearse.toy.Rehearsal.all;
import static dev.rehearse.toy.Rehearsal.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Placement;
import dev.rehearse.toy.Rehearsal;
import dev.rehearse.toy.ToyFault;
import dev.rehearse.toy.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the operator goes on if the step that he is sent to is left out. Here that is step 6. */
class LeftOutStepTest {

    @Test
    void resumeFromAStepThatIsLeftOutGoesOnAtTheNextThatIsThere() {
        Transcript next = new Rehearsal()
                .before("A: state")
                .step(4, "A: logpos")
                .step(5, "B: promote")
                .step(8, "A: state")
                .fault("B", ToyFault.CRASH, 0, Placement.at(15_000_000_000L))
                .when(all(is("B", DOWN, "")), new Next(RESUME_FROM, 6), "B: start -> STANDBY")
                .run();
        assertTrue(next.lines().contains("370 step 5 left"), next.lines()::toString);
        assertTrue(next.lines().contains("380 step 8"), next.lines()::toString);
        Transcript end = new Rehearsal()
                .step(5, "B: promote")
                .fault("B", ToyFault.CRASH, 0, Placement.at(5_000_000_000L))
                .when(all(is("B", DOWN, "")), new Next(RESUME_FROM, 6), "B: start -> STANDBY")
                .run();
        assertEquals(
                List.of("350 step 5 left", "350 completed"),
                end.deeds().subList(end.deeds().size() - 2, end.deeds().size()));
    }
}
