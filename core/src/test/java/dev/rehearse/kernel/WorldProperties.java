package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.code.BadSnapshot;
import dev.rehearse.kernel.code.Fingerprint;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorldProperties {

    private static final long FOREVER = Long.MAX_VALUE;

    @Property(tries = 200)
    void forkedRunsStayIdentical(
            @ForAll long seed, @ForAll @IntRange(max = 400) int before, @ForAll @IntRange(max = 400) int after) {
        Simulator original = new Simulator(World.of(Ring.of(5)), new Drawn(seed, 0));
        original.run(FOREVER, before);
        World fork = original.world().fork();
        Simulator other = new Simulator(fork, new Drawn(seed, 0));
        assertEquals(original.world().fingerprint(), fork.fingerprint());
        original.run(FOREVER, after);
        other.run(FOREVER, after);
        assertEquals(original.world().fingerprint(), fork.fingerprint());
        assertArrayEquals(original.world().snapshot(), fork.snapshot());
    }

    @Property(tries = 200)
    void aForkDoesNotDisturbItsOriginal(@ForAll long seed, @ForAll @IntRange(max = 300) int before) {
        Simulator original = new Simulator(World.of(Ring.of(5)), new Drawn(seed, 0));
        original.run(FOREVER, before);
        byte[] then = original.world().snapshot();
        new Simulator(original.world().fork(), new Drawn(seed + 1, 0)).run(FOREVER, 100);
        assertArrayEquals(then, original.world().snapshot());
    }

    @Property(tries = 200)
    void aRestoredWorldGoesOnLikeTheOneItWasTakenOf(@ForAll long seed, @ForAll @IntRange(max = 400) int before) {
        Model model = Ring.of(6);
        Simulator original = new Simulator(World.of(model), new Drawn(seed, 3));
        original.run(FOREVER, before);
        World restored = World.restore(model, original.world().snapshot());
        assertEquals(original.world().fingerprint(), restored.fingerprint());
        original.run(FOREVER, 200);
        new Simulator(restored, new Drawn(seed, 3)).run(FOREVER, 200);
        assertEquals(original.world().fingerprint(), restored.fingerprint());
        assertEquals(original.world().now(), restored.now());
    }

    @Property(tries = 50)
    void aFingerprintKeptUpToDateEqualsOneMadeAnew(@ForAll long seed) {
        Model model = Ring.of(4);
        Simulator run = new Simulator(World.of(model), new Drawn(seed, 0));
        for (int i = 0; i < 200 && run.step(); i++) {
            Fingerprint kept = run.world().fingerprint();
            assertEquals(World.restore(model, run.world().snapshot()).fingerprint(), kept);
        }
    }

    @Test
    void differentWorldsHaveDifferentFingerprints() {
        Set<Fingerprint> seen = new HashSet<>();
        Set<Long> low = new HashSet<>();
        Simulator run = new Simulator(World.of(Ring.of(8)), new Drawn(1, 0));
        for (int i = 0; i < 20_000; i++) {
            run.step();
            seen.add(run.world().fingerprint());
            low.add(run.world().fingerprint().low());
        }
        assertEquals(20_000, seen.size());
        assertEquals(20_000, low.size());
    }

    @Test
    void theOrderOfSimultaneousEventsIsPartOfTheFingerprint() {
        assertNotEquals(twoAtOnce(0, 1).fingerprint(), twoAtOnce(1, 0).fingerprint());
        assertEquals(twoAtOnce(0, 1).fingerprint(), twoAtOnce(0, 1).fingerprint());
    }

    private static World twoAtOnce(int first, int second) {
        Model.Builder builder = new Model.Builder();
        Ring.Token token = new Ring.Token(0, 0);
        Model ring = Ring.of(2);
        builder.add("a", ring.components[0]);
        builder.add("b", ring.components[1]);
        builder.open(first, 5, token);
        builder.open(second, 5, token);
        return World.of(builder.build());
    }

    @Test
    void theClockAloneDoesNotChangeAFingerprint() {
        World early = shifted(0);
        World late = shifted(1_000_000);
        assertEquals(early.fingerprint(), late.fingerprint());
    }

    private static World shifted(long by) {
        World world = World.empty(Ring.of(1));
        world.now = by;
        world.put(0, new Ring.Station(3, by + 20, false, new Level(5, 0, 2, by)));
        world.put(1, new Ring.Count(1));
        world.events.add(by + 100, 0, -1, new Ring.Token(2, by + 50));
        return world;
    }

    @Test
    void aDamagedSnapshotIsRefused() {
        Model model = Ring.of(3);
        byte[] good = World.of(model).snapshot();
        for (int length = 0; length < good.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(good, length);
            assertThrows(BadSnapshot.class, () -> World.restore(model, cut));
        }
        assertThrows(BadSnapshot.class, () -> World.restore(Ring.of(4), good));
    }

    /** Counts the events of its clock, and may leave fingerprints alone. */
    private record Tally(boolean onlyCounts) implements Watcher<Ring.Count> {

        @Override
        public Ring.Count initial() {
            return new Ring.Count(0);
        }

        @Override
        public Ring.Count on(Ring.Count state, Signal signal, Context context) {
            return new Ring.Count(state.passed() + 1);
        }

        @Override
        public Ring.Count notice(Ring.Count state, int source, Fact fact, Context context) {
            return state;
        }
    }

    @Test
    void whatOnlyCountsIsNotInAFingerprint() {
        assertEquals(counted(true, 1), counted(true, 2));
        assertNotEquals(counted(false, 1), counted(false, 2));
    }

    private static Fingerprint counted(boolean onlyCounts, int events) {
        Model.Builder builder = new Model.Builder();
        int tally = builder.add("tally", new Tally(onlyCounts));
        for (int i = 0; i < events; i++) {
            builder.open(tally, 1, new Ring.Token(0, 0));
        }
        Simulator simulator = new Simulator(World.of(builder.build()), new Drawn(1, 0));
        simulator.run(FOREVER, 10);
        return simulator.world().fingerprint();
    }

    @Property(tries = 100)
    void theOrderOfEventsOfOneTimeIsInAFingerprint(@ForAll @IntRange(min = 2, max = 100) int events) {
        World one = atOnce(events, 0, 1);
        World other = atOnce(events, 1, 0);
        assertNotEquals(one.fingerprint(), other.fingerprint());
        assertEquals(one.fingerprint(), atOnce(events, 0, 1).fingerprint());
    }

    /** Tokens that all come at the same time, the last two of them with these numbers. */
    private static World atOnce(int events, int lastButOne, int last) {
        World world = World.of(Ring.of(1));
        for (int i = 2; i < events; i++) {
            world.events.add(7, 0, -1, new Ring.Token(i, 0));
        }
        world.events.add(7, 0, -1, new Ring.Token(lastButOne, 0));
        world.events.add(7, 0, -1, new Ring.Token(last, 0));
        return world;
    }

    @Property(tries = 100)
    void timersThatWereCancelledAreNotInAFingerprint(@ForAll @IntRange(max = 100) int others) {
        World without = World.of(Ring.of(1));
        World with = World.of(Ring.of(1));
        for (int i = 0; i < others; i++) {
            without.events.add(50 + i, 0, -1, new Ring.Token(i, 0));
            with.events.add(50 + i, 0, -1, new Ring.Token(i, 0));
        }
        with.events.add(20, 0, 0, new Ring.Token(3, 0));
        with.events.cancel(0);
        assertEquals(without.fingerprint(), with.fingerprint());
    }

    @Test
    void aWorldIsSettledWhenWhatWasSentWithoutDelayHasArrived() {
        World world = World.empty(Ring.of(1));
        assertTrue(world.settled());
        world.events.add(0, 0, -1, new Ring.Token(1, 0));
        assertFalse(world.settled());
        world.events.take();
        world.events.add(5, 0, -1, new Ring.Token(1, 0));
        assertTrue(world.settled());
    }
}
