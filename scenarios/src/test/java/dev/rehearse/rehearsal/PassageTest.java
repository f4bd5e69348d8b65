package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.toy.ToyFault;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static FaultPhrase crash(String server, long events) {
        return new FaultPhrase(server, ToyFault.CRASH, server, 0, Placement.after(events));
    }

    private static Rehearsal toy(FaultPhrase... faults) {
        return new Rehearsal(ToyScenario.whole(), List.of(faults));
    }

    private static Passage passage(Rehearsal rehearsal, long seed) {
        return rehearsal.passage(rehearsal.occasion(seed, 0), new Drawn(seed, 0));
    }

    @Property(tries = 100)
    void eventByEventItIsTheRun(
            @ForAll long seed, @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 60) int second) {
        Rehearsal rehearsal = toy(crash("B", first), ToyScenario.crash(), crash("A", second));
        Passage passage = passage(rehearsal, seed);
        long served = 0;
        while (passage.step()) {
            assertEquals(++served, passage.served());
        }
        assertEquals(rehearsal.run(seed, 0).fingerprint(), passage.world().fingerprint());
    }

    @Property(tries = 100)
    void aFaultDelayedInAForkIsTheFaultThatWasAskedForThere(
            @ForAll long seed, @ForAll @IntRange(max = 60) int other, @ForAll @IntRange(max = 40) int place) {
        Passage passage = passage(toy(crash("B", Long.MAX_VALUE), crash("A", other)), seed);
        boolean more = true;
        while (more && passage.served() < place) {
            more = passage.step();
        }
        boolean over = !passage.fork().step();
        Passage fork = passage.fork();
        fork.delay(0, passage.served());
        while (fork.step()) {
            // to its end
        }
        Rehearsal asked = toy(crash("B", passage.served()), crash("A", other));
        assertEquals(asked.run(seed, 0).fingerprint(), fork.world().fingerprint());
        assertEquals(!over, fork.struck(0), "it strikes unless the run was over");
        assertFalse(passage.struck(0));
    }

    @Test
    void onlyAFaultThatWaitsForEventsCanBeDelayed() {
        Passage passage = passage(toy(ToyScenario.crash()), 1);
        assertThrows(IllegalArgumentException.class, () -> passage.delay(0, 5));
    }

    @Test
    void itStopsWhereThePropertyIsViolated() {
        Rehearsal rehearsal = toy(ToyScenario.crash());
        Passage passage = passage(rehearsal, 7);
        assertTrue(passage.comesToViolate("downtime of write <= 1 min"));
        assertTrue(passage.step(), "the run goes on behind it");
        assertFalse(passage(toy(), 7).comesToViolate("downtime of write <= 1 min"));
        assertFalse(passage(rehearsal, 7).comesToViolate("no such property"));
    }
}
