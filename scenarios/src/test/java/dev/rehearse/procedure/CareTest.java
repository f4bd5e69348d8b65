package dev.rehearse.procedure;

import static dev.rehearse.scenario.Clause.Relation.AT_STEP;
import static dev.rehearse.scenario.Clause.Relation.DOWN;
import static dev.rehearse.scenario.Clause.Relation.HAS_MORE;
import static dev.rehearse.scenario.Clause.Relation.IS;
import static dev.rehearse.scenario.Next.Course.RESUME;
import static dev.rehearse.scenario.Next.Course.RETRY;
import static dev.rehearse.toy.Rehearsal.all;
import static dev.rehearse.toy.Rehearsal.is;
import static dev.rehearse.toy.Rehearsal.then;
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

/** How the operator notices trouble into which no command of his ran. Users call after 60 s; a diagnosis takes 300 s. */
class CareTest {

    private static final long SECOND = 1_000_000_000L;

    private static Rehearsal crashOfA(long second) {
        return new Rehearsal().fault("A", ToyFault.CRASH, 0, Placement.at(second * SECOND));
    }

    @Test
    void aServiceThatStaysDownCallsHimAwayAndThenHeGoesOnWaiting() {
        Transcript run = crashOfA(20)
                .step(1, "B: state -> PRIMARY")
                .step(2, "A: logpos")
                .when(all(is("A", DOWN, "")), then(RESUME), "B: promote", "A: start -> STANDBY")
                .run();
        assertEquals(
                List.of(
                        "20 fault A crash at 20 s",
                        "380 rule A DOWN",
                        "390 B: promote",
                        "400 A: start",
                        "430 step 1 done",
                        "440 step 2",
                        "440 A: logpos"),
                run.deeds().subList(2, 9));
    }

    @Test
    void aCommandThatWasOnlyInterruptedIsNotTypedAgain() {
        Transcript run = crashOfA(20)
                .step(1, "B: state -> PRIMARY")
                .when(all(is("A", DOWN, "")), then(RETRY), "B: promote", "A: start -> STANDBY")
                .run();
        assertEquals(
                List.of("10 B: state"),
                run.deeds().stream().filter(line -> line.endsWith("B: state")).toList());
        assertEquals(List.of("10 step 1", "430 step 1 done"), run.with("step 1"));
    }

    @Test
    void aRuleThatOnlyAsksIsFollowedByAnotherLookWithWhatIsKnownNow() {
        Transcript run = new Rehearsal()
                .step(1, "A: stop", "A: start -> STANDBY", "B: state -> PRIMARY")
                .when(all(is("A", HAS_MORE, "")), then(RETRY), "A: promote", "B: promote")
                .when(all(is("A", IS, "STANDBY"), is("B", IS, "STANDBY")), then(RETRY), "A: logpos", "B: logpos")
                .run();
        assertEquals(
                List.of(
                        "370 rule A IS STANDBY and B IS STANDBY",
                        "380 A: logpos",
                        "390 B: logpos",
                        "390 rule A HAS_MORE",
                        "400 A: promote",
                        "410 B: promote",
                        "410 step 1 done"),
                run.deeds().subList(4, 11));
    }

    @Test
    void anAnswerThatComesWhileHeIsBusyIsReadAfterwards() {
        Transcript run = crashOfA(20)
                .step(1, "B: install 2.0")
                .when(all(is("A", DOWN, "")), then(RESUME), "A: start -> STANDBY", "A: promote")
                .run();
        assertEquals(
                List.of("430 B host: install 2.0 = DONE", "430 step 1 done", "430 completed"),
                run.lines().subList(run.lines().size() - 3, run.lines().size()));
    }

    @Test
    void theTimeForWhatHeWaitsForRunsOnWhileHeIsBusy() {
        Transcript run = crashOfA(20)
                .step(1, "B: state -> PRIMARY within 2 min")
                .when(all(is("A", DOWN, ""), is("", AT_STEP, 1, 1)), then(RESUME), "A: start -> STANDBY", "A: promote")
                .run();
        assertEquals(
                List.of("440 failed B: state -> PRIMARY: PRIMARY not seen within 2 min, last seen STANDBY"),
                run.with("failed"));
    }

    @Test
    void aPlannedOutageCostsHimNothing() {
        Rehearsal plain = new Rehearsal()
                .step(1, "A: stop")
                .step(2, "B: install 2.0", "B: install 2.1")
                .step(3, "B: promote");
        List<String> undisturbed = plain.run().lines();
        plain.when(all(is("A", DOWN, ""), is("", AT_STEP, 7, 8)), then(RESUME), "A: start");
        assertEquals(undisturbed, plain.run().lines());
        assertTrue(undisturbed.contains("240 completed"));
    }

    @Test
    void anOutageThatIsOverBeforeUsersCallIsNotNoticed() {
        Transcript run = crashOfA(20)
                .step(1, "B: state", "B: promote", "B: state", "A: start", "A: state -> STANDBY")
                .when(all(is("A", DOWN, "")), then(RESUME), "A: logpos")
                .run();
        assertEquals(List.of(), run.with("rule"));
    }

    @Test
    void anOperatorWhoIsStuckStillRestoresTheService() {
        Transcript run = crashOfA(1000)
                .step(1, "A: start")
                .when(all(is("A", DOWN, "")), then(RETRY), "A: start -> STANDBY", "A: promote", "A: state -> PRIMARY")
                .run();
        assertEquals(
                List.of("1000 fault A crash at 16 min 40 s", "1360 rule A DOWN", "1370 A: start", "1410 A: promote"),
                run.deeds().subList(run.deeds().size() - 5, run.deeds().size() - 1));
        assertEquals(1, run.with("stuck").size());
    }

    @Test
    void anExposureWorriesHimOnlyOnceTheProcedureHasEnded() {
        Transcript run = new Rehearsal()
                .step(1, "B: stop")
                .step(2, "A: install 2.0")
                .when(all(is("B", DOWN, "")), then(RETRY), "B: start -> STANDBY")
                .run();
        assertEquals(
                List.of("120 completed", "430 rule B DOWN", "440 B: start"),
                run.deeds().subList(6, 9));
    }

    @Test
    void atEaseHeWaitsForNothing() {
        Model model = new Rehearsal()
                .step(1, "B: logpos")
                .when(all(is("B", DOWN, "")), then(RETRY), "B: start -> STANDBY")
                .model();
        World world = World.of(model);
        new Simulator(world, new Nominal()).run(Long.MAX_VALUE, 1000);
        assertEquals(0, world.pending());
    }

    @Test
    void aDayOfAnOutageThatHeCannotMendTakesHimFewLooks() {
        Model model = crashOfA(1)
                .step(1, "B: state")
                .when(all(is("B", DOWN, "")), then(RETRY), "B: start -> STANDBY")
                .model();
        World world = World.of(model);
        new Simulator(world, new Nominal()).run(24 * 3600 * SECOND, 10_000);
        assertTrue(world.served() > 300 && world.served() < 600, "events: " + world.served());
    }
}
