package dev.rehearse.procedure;

import static dev.rehearse.scenario.Clause.Relation.AT_STEP;
import static dev.rehearse.scenario.Clause.Relation.DOWN;
import static dev.rehearse.scenario.Clause.Relation.EXIT;
import static dev.rehearse.scenario.Clause.Relation.FAILED;
import static dev.rehearse.scenario.Clause.Relation.HAS_LESS;
import static dev.rehearse.scenario.Clause.Relation.HAS_MORE;
import static dev.rehearse.scenario.Clause.Relation.IS;
import static dev.rehearse.scenario.Clause.Relation.IS_NOT;
import static dev.rehearse.scenario.Clause.Relation.LEVEL;
import static dev.rehearse.scenario.Clause.Relation.REFUSED;
import static dev.rehearse.scenario.Clause.Relation.UP;
import static dev.rehearse.scenario.Next.Course.ABANDON;
import static dev.rehearse.scenario.Next.Course.RESUME;
import static dev.rehearse.scenario.Next.Course.RETRY;
import static dev.rehearse.toy.Rehearsal.all;
import static dev.rehearse.toy.Rehearsal.is;
import static dev.rehearse.toy.Rehearsal.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.Clause;
import dev.rehearse.scenario.Placement;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.toy.Rehearsal;
import dev.rehearse.toy.ToyFault;
import dev.rehearse.toy.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every clause that a condition can have, judged by what the operator sees after B went down and A refused. */
class SymptomTest {

    private static boolean holds(Clause clause) {
        Transcript run = new Rehearsal()
                .step(3, "B: install 2.0", "B: stop", "A: start")
                .when(all(clause), then(ABANDON))
                .run();
        assertEquals(1, run.with("failed A: start: refused 21").size());
        return run.with("abandoned").size() == 1;
    }

    @Test
    void isWantsTheStateThatIsPrinted() {
        assertTrue(holds(is("A", IS, "PRIMARY")));
        assertTrue(!holds(is("A", IS, "STANDBY")));
        assertTrue(!holds(is("B", IS, "")));
    }

    @Test
    void isNotIsTrueOfWhatDoesNotAnswer() {
        assertTrue(holds(is("A", IS_NOT, "STANDBY")));
        assertTrue(!holds(is("A", IS_NOT, "PRIMARY")));
        assertTrue(holds(is("B", IS_NOT, "STANDBY")));
    }

    @Test
    void whatDoesNotAnswerIsDownAndWhatAnswersIsUp() {
        assertTrue(holds(is("B", DOWN, "")));
        assertTrue(!holds(is("A", DOWN, "")));
        assertTrue(holds(is("A", UP, "")));
        assertTrue(!holds(is("B", UP, "")));
    }

    @Test
    void refusedMeansTheInstructionThatFailedItsTargetAndItsCode() {
        assertTrue(holds(is("", REFUSED, 21, 21)));
        assertTrue(holds(is("A", REFUSED, 21, 21)));
        assertTrue(holds(is("", REFUSED, 0, 0)));
        assertTrue(!holds(is("B", REFUSED, 21, 21)));
        assertTrue(!holds(is("", REFUSED, 22, 22)));
    }

    @Test
    void failedMeansThatSomethingOfTheProcedureDidNotWorkAndWhereItWasTyped() {
        assertTrue(holds(is("", FAILED, 0, 0)));
        assertTrue(holds(is("A", FAILED, 0, 0)));
        assertTrue(!holds(is("B", FAILED, 0, 0)));
    }

    @Test
    void theStepIsTheOneThatHeIsAt() {
        assertTrue(holds(is("", AT_STEP, 3, 3)));
        assertTrue(holds(is("", AT_STEP, 1, 9)));
        assertTrue(!holds(is("", AT_STEP, 4, 9)));
        assertTrue(!holds(is("", AT_STEP, 1, 2)));
    }

    @Test
    void levelIsTheOneThatIsInstalledByNow() {
        long old = Quantity.LEVEL.read("1.0").number();
        long fresh = Quantity.LEVEL.read("2.0").number();
        assertTrue(holds(is("A", LEVEL, old, old)));
        assertTrue(holds(is("B", LEVEL, fresh, fresh)));
        assertTrue(!holds(is("B", LEVEL, old, old)));
    }

    @Test
    void exitIsTheCodeWithWhichTheProcessEndedWhenItWasStarted() {
        for (long code : List.of(15L, 14L)) {
            Transcript run = new Rehearsal()
                    .fault("B", ToyFault.LOCK, 0, Placement.at(0))
                    .step(1, "B: stop", "B: start")
                    .when(all(is("B", EXIT, code, code)), then(ABANDON))
                    .run();
            assertEquals(List.of("50 failed B: start: no answer"), run.with("failed"));
            assertEquals(code == 15 ? 1 : 0, run.with("abandoned").size());
        }
    }

    @Test
    void whoHasMoreIsNotKnownUnlessBothWereAsked() {
        assertTrue(!holds(is("A", HAS_MORE, "")));
        Transcript one = asking("A: logpos");
        assertEquals(List.of(), one.with("abandoned"));
        Transcript both = asking("A: logpos", "B: logpos");
        assertEquals(List.of("340 abandoned: A HAS_MORE and B HAS_LESS"), both.with("abandoned"));
    }

    private static Transcript asking(String... questions) {
        return new Rehearsal()
                .step(1, "A: start")
                .when(all(is("B", HAS_MORE, "")), then(RESUME))
                .when(all(is("A", HAS_MORE, ""), is("B", HAS_LESS, "")), then(ABANDON))
                .when(all(is("", REFUSED, 21, 21)), then(RETRY), questions)
                .run();
    }

    @Test
    void whoAlwaysKnowsAsksUnasked() {
        Transcript run = new Rehearsal()
                .set("assume", "knows logpos", "always")
                .step(1, "A: start")
                .when(all(is("A", HAS_MORE, "")), then(ABANDON))
                .run();
        assertEquals(
                List.of(
                        "310 A: logpos = DONE 0002",
                        "310 B: logpos = DONE 0001",
                        "310 rule A HAS_MORE",
                        "310 step 1 left",
                        "310 abandoned: A HAS_MORE"),
                run.lines().subList(4, 9));
    }

    @Test
    void logPositionsFromBeforeTheIncidentAreOutOfDate() {
        Transcript run = new Rehearsal()
                .step(1, "A: logpos", "B: logpos", "A: start")
                .when(all(is("A", HAS_MORE, "")), then(ABANDON))
                .run();
        assertEquals(1, run.with("stuck").size());
    }

    @Test
    void ofEqualPositionsTheOneNamedFirstCountsAsMore() {
        Transcript run = new Rehearsal()
                .set("B", "position", "0002")
                .set("assume", "knows logpos", "always")
                .step(1, "A: start")
                .when(all(is("B", HAS_MORE, "")), then(RETRY))
                .when(all(is("A", HAS_LESS, "")), then(RETRY))
                .when(all(is("A", HAS_MORE, ""), is("B", HAS_LESS, "")), then(ABANDON))
                .run();
        assertEquals(1, run.with("abandoned").size());
    }
}
