package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.kernel.code.Words;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LevelProperties {

    private static final long SECOND = 1_000_000_000L;

    @Property
    void cuttingAStretchIntoPiecesChangesNothing(
            @ForAll @LongRange(min = -1000, max = 1000) long amount,
            @ForAll @LongRange(min = -9_000_000_000L, max = 9_000_000_000L) long rate,
            @ForAll @LongRange(max = 1_000_000_000_000L) long first,
            @ForAll @LongRange(max = 1_000_000_000_000L) long second) {
        Level whole = Level.at(amount).withRate(rate, 0);
        Level cut = whole.stopped(first).withRate(rate, first);
        assertEquals(whole.amountAt(first + second), cut.amountAt(first + second));
    }

    @Property
    void aCrossingIsTheFirstMomentAtWhichTheTargetIsReached(
            @ForAll @LongRange(min = -1000, max = 1000) long amount,
            @ForAll @LongRange(min = -5_000, max = 5_000) long rate,
            @ForAll @LongRange(max = 999_999_999) long remainder,
            @ForAll @LongRange(min = -100_000, max = 100_000) long target) {
        Level level = rate == 0 ? Level.at(amount) : new Level(amount, remainder, rate, 7 * SECOND);
        long now = 7 * SECOND;
        long at = level.reaches(target, now);
        if (at == Encoder.NEVER) {
            assertTrue(rate == 0 || (target != amount && target > amount != rate > 0));
        } else if (at > now) {
            assertEquals(rate > 0, level.amountAt(at) >= target && level.amountAt(at - 1) < target);
            assertEquals(rate < 0, level.amountAt(at) <= target && level.amountAt(at - 1) > target);
        } else {
            assertEquals(target, level.amountAt(now));
        }
    }

    @Property
    void aFingerprintDoesNotShowSinceWhenALevelIsWrittenDown(
            @ForAll @LongRange(min = -1000, max = 1_000_000_000_000L) long amount,
            @ForAll @LongRange(min = -9_000_000, max = 9_000_000) long rate,
            @ForAll @LongRange(max = 1_000_000_000_000L) long first,
            @ForAll @LongRange(max = 1_000_000_000_000L) long second) {
        Level whole = Level.at(amount).withRate(rate, 0);
        Level cut = whole.stopped(first).withRate(rate, first);
        assertEquals(lanes(whole, first + second), lanes(cut, first + second));
        assertNotEquals(lanes(whole, first + second), lanes(cut.plus(1), first + second));
        assertNotEquals(lanes(whole, first), lanes(cut.withRate(rate + 1, first), first));
    }

    private static List<Long> lanes(Level level, long now) {
        Words words = new Words().begin(3);
        level.encode(words);
        return List.of(words.first(now), words.second(now));
    }

    @Test
    void levelsAtRestAreEqualWheneverTheyCameToRest() {
        Level early = Level.at(0).withRate(10, 0).stopped(SECOND);
        Level late = Level.at(0).withRate(5, 3 * SECOND).stopped(5 * SECOND);
        assertEquals(early, late);
    }

    @Test
    void eightGibibytesAtTwoHundredCommitsOfTwoKibibytesFillInFiveHoursAndAHalf() {
        Level log = Level.EMPTY.withRate(200 * 2048, 0);
        long full = log.reaches(8L << 30, 0);
        assertEquals(20_971_520_000_000L, full);
        assertEquals(8L << 30, log.amountAt(full));
    }

    @Test
    void whatGrowsTooSlowlyToMatterIsNeverThere() {
        assertEquals(Encoder.NEVER, Level.EMPTY.withRate(1, 0).reaches(Long.MAX_VALUE / 2, 0));
    }
}
