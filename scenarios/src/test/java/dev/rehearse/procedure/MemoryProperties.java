package dev.rehearse.procedure;

import static dev.rehearse.scenario.Clause.Relation.DOWN;
import static dev.rehearse.scenario.Clause.Relation.IS;
import static dev.rehearse.scenario.Clause.Relation.REFUSED;
import static dev.rehearse.scenario.Next.Course.RESUME;
import static dev.rehearse.scenario.Next.Course.RETRY;
import static dev.rehearse.toy.Rehearsal.all;
import static dev.rehearse.toy.Rehearsal.is;
import static dev.rehearse.toy.Rehearsal.then;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Placement;
import dev.rehearse.toy.Rehearsal;
import dev.rehearse.toy.ToyFault;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The operator and the injector are plain data: whatever they are at, a stored world goes on as the original does. */
class MemoryProperties {

    private static Model eventful(int crash, int lock) {
        return new Rehearsal()
                .set("assume", "operator", "1 s .. 60 s")
                .set("assume", "operator diagnosis", "1 min .. 20 min")
                .before("A: logpos")
                .step(1, "B: stop")
                .step(2, "B: install 2.0", "B: start -> STANDBY")
                .step(3, "A: copy -> SUCCESS")
                .onFailure(new Next(Next.Course.RESUME_FROM, 2), "A: logpos", "B: logpos")
                .step(4, "B: promote")
                .step(5, "A: state -> STANDBY within 20 min")
                .when(all(is("A", DOWN, ""), is("B", DOWN, "")), then(RETRY), "A: start -> STANDBY", "A: promote")
                .when(all(is("A", DOWN, "")), then(RESUME), "B: promote", "A: start -> STANDBY")
                .when(all(is("B", DOWN, "")), then(RETRY), "B: start -> STANDBY")
                .when(all(is("", REFUSED, 0, 0)), then(RETRY))
                .when(all(is("A", IS, "PRIMARY"), is("B", IS, "PRIMARY")), then(RETRY), "A: stop", "A: start")
                .fault("A", ToyFault.CRASH, 0, Placement.at(crash * 1_000_000_000L))
                .fault("B", ToyFault.LOCK, 300, Placement.atStep(1 + lock % 5, lock * 1_000_000_000L))
                .fault("B", ToyFault.CRASH, 0, Placement.when("A", "DOWN"))
                .model();
    }

    @Property(tries = 60)
    void aWorldStoredAtAnyMomentGoesOnAsTheOriginalDoes(
            @ForAll @IntRange(max = 2000) int crash,
            @ForAll @IntRange(max = 400) int lock,
            @ForAll @IntRange(max = 300) int moment,
            @ForAll long seed) {
        Model model = eventful(crash, lock);
        World world = World.of(model);
        Drawn chance = new Drawn(seed, 0);
        new Simulator(world, chance).run(Long.MAX_VALUE, moment);
        World stored = World.restore(model, world.snapshot());
        World fork = world.fork();
        assertEquals(world.fingerprint(), stored.fingerprint());
        for (World each : new World[] {world, stored, fork}) {
            new Simulator(each, chance).run(12 * 3600 * 1_000_000_000L, 5000);
        }
        assertEquals(world.fingerprint(), stored.fingerprint());
        assertArrayEquals(world.snapshot(), stored.snapshot());
        assertArrayEquals(world.snapshot(), fork.snapshot());
    }
}
