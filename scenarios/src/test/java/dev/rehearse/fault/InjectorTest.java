package dev.rehearse.fault;

import static dev.rehearse.scenario.Clause.Relation.REFUSED;
import static dev.rehearse.toy.Rehearsal.all;
import static dev.rehearse.toy.Rehearsal.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Next.Course;
import dev.rehearse.scenario.Placement;
import dev.rehearse.toy.Rehearsal;
import dev.rehearse.toy.ToyFault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults strike where they are placed and are repaired in time. */
class InjectorTest {

    private static final long SECOND = 1_000_000_000L;

    private static List<String> faults(Rehearsal rehearsal) {
        return rehearsal.run().lines().stream()
                .filter(line -> line.contains("fault") || line.contains("healed"))
                .toList();
    }

    private static Rehearsal threeSteps() {
        return new Rehearsal().step(1, "A: logpos").step(2, "B: stop").step(3, "B: start -> STANDBY");
    }

    @Test
    void aFaultStrikesAtItsTimeAndIsRepairedAfterTheTimeThatItLasts() {
        assertEquals(
                List.of("15 fault B lock for 20 s at 15 s", "35 healed B lock for 20 s at 15 s"),
                faults(threeSteps().fault("B", ToyFault.LOCK, 20, Placement.at(15 * SECOND))));
    }

    @Test
    void withoutATimeOfItsOwnItIsRepairedAsTheSystemAssumes() {
        assertEquals(
                List.of("20 fault B lock at step 2", "620 healed B lock at step 2"),
                faults(threeSteps().fault("B", ToyFault.LOCK, 0, Placement.atStep(2, 0))));
    }

    @Test
    void aFaultThatPassesByItselfIsNotRepaired() {
        assertEquals(
                List.of("1000 fault B crash at 16 min 40 s"),
                faults(threeSteps().fault("B", ToyFault.CRASH, 0, Placement.at(1000 * SECOND))));
    }

    @Test
    void aFaultStrikesSomeTimeAfterTheStartOfAStep() {
        assertEquals(
                List.of("23 fault A crash at step 2 + 3 s"),
                faults(threeSteps().fault("A", ToyFault.CRASH, 0, Placement.atStep(2, 3 * SECOND))));
    }

    @Test
    void aFaultStrikesWhenAComponentComesIntoAStatePrintedOrNot() {
        assertEquals(
                List.of("20 fault A crash when B is DOWN"),
                faults(threeSteps().fault("A", ToyFault.CRASH, 0, Placement.when("B", "DOWN"))));
        assertEquals(
                List.of("55 fault A crash when B is STANDBY"),
                faults(threeSteps().fault("A", ToyFault.CRASH, 0, Placement.when("B", "STANDBY"))));
    }

    @Test
    void aFaultWhoseTriggerNeverComesDoesNotStrikeAndItsMemoryTellsSo() {
        Model model = threeSteps()
                .fault("A", ToyFault.CRASH, 0, Placement.atStep(9, 0))
                .fault("B", ToyFault.LOCK, 0, Placement.atStep(1, 0))
                .model();
        World world = World.of(model);
        new Simulator(world, new Nominal()).run(24 * 3600 * SECOND, 1000);
        Injector.Memory memory = (Injector.Memory) world.state(model.id("injector"));
        assertFalse(memory.struck(0));
        assertTrue(memory.struck(1));
    }

    @Test
    void whatFoundNothingToStrikeIsTheLastThatStruckWhateverTheOrderInWhichTheyWereGiven() {
        Model model = threeSteps()
                .fault("A", ToyFault.CRASH, 0, Placement.at(40 * SECOND))
                .fault("A", ToyFault.CRASH, 0, Placement.at(5 * SECOND))
                .fault("B", ToyFault.CRASH, 0, Placement.at(5 * SECOND))
                .model();
        World world = World.of(model);
        new Simulator(world, new Nominal()).run(24 * 3600 * SECOND, 1000);
        Injector.Memory memory = (Injector.Memory) world.state(model.id("injector"));
        assertEquals("it is down", memory.effects().get(0).why());
        assertEquals(
                List.of(true, false, false),
                memory.effects().stream().map(Effect::none).toList());
    }

    @Test
    void severalFaultsStrikeInOneRunAndOverlappingRepairsEachCount() {
        assertEquals(
                List.of(
                        "5 fault B lock for 10 s at 5 s",
                        "10 fault B lock for 30 s at step 1",
                        "15 healed B lock for 10 s at 5 s",
                        "40 healed B lock for 30 s at step 1"),
                faults(threeSteps()
                        .fault("B", ToyFault.LOCK, 10, Placement.at(5 * SECOND))
                        .fault("B", ToyFault.LOCK, 30, Placement.atStep(1, 0))));
    }

    @Test
    void aStepThatIsStartedAgainDoesNotStrikeAgain() {
        Rehearsal rehearsal = new Rehearsal()
                .step(1, "A: logpos")
                .step(2, "B: promote")
                .when(all(is("", REFUSED, 77, 77)), new Next(Course.RESUME_FROM, 1))
                .fault("B", ToyFault.LOCK, 400, Placement.atStep(1, 0));
        assertEquals(
                List.of("10 fault B lock for 6 min 40 s at step 1", "410 healed B lock for 6 min 40 s at step 1"),
                faults(rehearsal));
        assertEquals(2, rehearsal.run().with("rule").size());
    }

    @Test
    void duringAStepIsSomewhereBetweenItsStartAndItsEnd() {
        assertEquals(Placement.atStep(6, 0), Trigger.during(6, 100, 100, 0.99));
        assertEquals(Placement.atStep(6, 0), Trigger.during(6, 100, 300, 0));
        assertEquals(Placement.atStep(6, 50), Trigger.during(6, 100, 300, 0.25));
        assertEquals(Placement.atStep(6, 199), Trigger.during(6, 100, 300, Math.nextDown(1.0)));
        assertThrows(IllegalArgumentException.class, () -> Trigger.during(6, 100, 99, 0.5));
        assertThrows(IllegalArgumentException.class, () -> Trigger.during(6, 100, 200, 1));
    }

    @Test
    void aPlacementThatIsNotSettledIsRefused() {
        for (Placement open : List.of(Placement.ANYWHERE, Placement.during(2))) {
            Rehearsal rehearsal = threeSteps().fault("A", ToyFault.CRASH, 0, open);
            assertThrows(IllegalArgumentException.class, rehearsal::model);
        }
    }
}
