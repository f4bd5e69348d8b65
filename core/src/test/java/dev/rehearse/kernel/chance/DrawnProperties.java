package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class DrawnProperties {

    /** As wide as durations may be, so that the uniform can be read off a duration. */
    private static final double WIDE = 0x1.0p60;

    @Property
    void aStreamDoesNotDependOnOtherStreams(
            @ForAll long seed, @ForAll long replication, @ForAll("orders") List<Integer> order) {
        Drawn chance = new Drawn(seed, replication);
        List<Long> all = Questions.ask(chance, order);
        for (int stream = 0; stream < 3; stream++) {
            List<Integer> alone = new ArrayList<>();
            List<Long> itsAnswers = new ArrayList<>();
            for (int turn = 0; turn < order.size(); turn++) {
                if (order.get(turn) == stream) {
                    alone.add(stream);
                    itsAnswers.add(all.get(turn));
                }
            }
            assertEquals(itsAnswers, Questions.ask(chance, alone));
        }
    }

    @Property
    void aDrawIsTheSameWheneverItIsAsked(
            @ForAll long seed,
            @ForAll long replication,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String name,
            @ForAll @LongRange(min = 0) long draw,
            @ForAll @LongRange(min = 0) long turn) {
        long once = new Drawn(seed, replication).duration(wide(name), draw, turn);
        Drawn later = new Drawn(seed, replication);
        later.duration(wide("other"), draw, turn);
        assertEquals(once, later.duration(new Activity(7, name, new Uniform(0, WIDE)), draw, 0));
    }

    @Property
    void everyPartOfTheCoordinatesMakesAnotherDraw(
            @ForAll long seed, @ForAll long replication, @ForAll @LongRange(min = 0, max = 1L << 60) long draw) {
        long value = new Drawn(seed, replication).duration(wide("a"), draw, 0);
        assertNotEquals(value, new Drawn(seed + 1, replication).duration(wide("a"), draw, 0));
        assertNotEquals(value, new Drawn(seed, replication + 1).duration(wide("a"), draw, 0));
        assertNotEquals(value, new Drawn(seed, replication).duration(wide("b"), draw, 0));
        assertNotEquals(value, new Drawn(seed, replication).duration(wide("a"), draw + 1, 0));
    }

    @Property
    void antitheticUniformsAddUpToOne(
            @ForAll long seed, @ForAll long replication, @ForAll @LongRange(min = 0) long draw) {
        Drawn chance = new Drawn(seed, replication);
        long value = chance.duration(wide("a"), draw, 0);
        long mirrored = chance.antithetic().duration(wide("a"), draw, 0);
        assertEquals((long) WIDE, value + mirrored);
        assertEquals(value, chance.antithetic().antithetic().duration(wide("a"), draw, 0));
    }

    @Property
    void aReplayGivesTheRecordedRunAgain(
            @ForAll long seed, @ForAll long replication, @ForAll("orders") List<Integer> order) {
        Recorder recorder = new Recorder(new Drawn(seed, replication));
        List<Long> drawn = Questions.ask(recorder, order);
        assertEquals(order.size(), recorder.path().entries().size());
        assertEquals(drawn, Questions.ask(new Replayed(recorder.path()), order));
    }

    @Property
    void aReplayNoticesAnyOtherQuestion(
            @ForAll long seed,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 2) Integer> order,
            @ForAll @IntRange(min = 0, max = 39) int place,
            @ForAll @IntRange(min = 1, max = 2) int shift) {
        Recorder recorder = new Recorder(new Drawn(seed, 0));
        Questions.ask(recorder, order);
        int turn = place % order.size();
        List<Integer> other = new ArrayList<>(order);
        other.set(turn, (order.get(turn) + shift) % 3);
        Replayed replayed = new Replayed(recorder.path());
        ReplayMismatch mismatch = assertThrows(ReplayMismatch.class, () -> Questions.ask(replayed, other));
        assertEquals(turn, mismatch.turn());
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers().between(0, 2).list().ofMaxSize(60);
    }

    private static Activity wide(String name) {
        return new Activity(0, name, new Uniform(0, WIDE));
    }
}
