package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class DrawnTest {

    private static final int DRAWS = 100_000;
    private static final Activity MICROSECOND = new Activity(0, "microsecond", new Uniform(0, 1e6));

    @Test
    void theSameSeedGivesTheSameNumbersForEver() {
        Drawn chance = new Drawn(7, 3);
        Activity repair = new Activity(0, "S1 repair", new Exponential(3.6e12));
        Choice outcome = new Choice(0, "S1 start", List.of("starts", "fails"), List.of(1.0, 1.0));
        assertEquals(
                List.of(920911245418L, 2701086741712L, 3443700377609L),
                List.of(chance.duration(repair, 0, 0), chance.duration(repair, 1, 1), chance.duration(repair, 2, 2)));
        StringBuilder picks = new StringBuilder();
        for (int draw = 0; draw < 20; draw++) {
            picks.append(chance.choose(outcome, draw, draw));
        }
        assertEquals("01111010010011001100", picks.toString());
    }

    @Test
    void drawsOfOneStreamAreUniform() {
        Drawn chance = new Drawn(1, 0);
        assertUniform(draw -> chance.duration(MICROSECOND, draw, 0));
    }

    @Test
    void firstDrawsOfSuccessiveReplicationsAreUniform() {
        assertUniform(replication -> new Drawn(1, replication).duration(MICROSECOND, 0, 0));
    }

    @Test
    void firstDrawsOfSuccessiveSeedsAreUniform() {
        assertUniform(seed -> new Drawn(seed, 0).duration(MICROSECOND, 0, 0));
    }

    @Test
    void anActivityAndAChoiceOfOneNameAreIndependent() {
        Choice half = new Choice(0, MICROSECOND.name(), List.of("low", "high"), List.of(1.0, 1.0));
        Drawn chance = new Drawn(1, 0);
        int same = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int side = chance.duration(MICROSECOND, draw, 0) < 500_000 ? 0 : 1;
            same += side == chance.choose(half, draw, 0) ? 1 : 0;
        }
        // five standard deviations of a fair coin
        assertEquals(DRAWS / 2.0, same, 5 * StrictMath.sqrt(DRAWS / 4.0));
    }

    /** Chi-square over 100 classes: between 48 and 174 in all but one case of a hundred thousand. */
    private static void assertUniform(LongUnaryOperator draws) {
        int[] seen = new int[100];
        for (int draw = 0; draw < DRAWS; draw++) {
            seen[(int) Math.min(draws.applyAsLong(draw) / 10_000, 99)]++;
        }
        double expected = DRAWS / 100.0;
        double chiSquare = 0;
        for (int count : seen) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        assertTrue(chiSquare > 48 && chiSquare < 174, "chi-square " + chiSquare);
    }
}
