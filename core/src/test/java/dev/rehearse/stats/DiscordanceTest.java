package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordanceTest {

    private static final int TIMES = 1000;

    /** The test of Clopper and Pearson's interval is the sum of both tails, twice the smaller one. */
    @Property(tries = 300)
    void theIntervalLeavesOutNothingJustWhenTheExactTestOfMcNemarRejectsIt(
            @ForAll @IntRange(max = 40) int onlyFirst, @ForAll @IntRange(max = 40) int onlySecond) {
        int differ = onlyFirst + onlySecond;
        Interval interval = new Discordance(onlyFirst, onlySecond, 1000).interval(0.95);
        int few = Math.min(onlyFirst, onlySecond);
        double tail =
                differ == 0 ? 1 : new BinomialTest().binomialTest(differ, few, 0.5, AlternativeHypothesis.LESS_THAN);
        boolean rejects = tail < 0.0125;
        assertEquals(rejects, interval.low() > 0 || interval.high() < 0, () -> interval + " at " + tail);
        assertTrue(interval.contains((onlySecond - onlyFirst) / 1000.0));
    }

    @Test
    void pairsThatNeverDifferBoundTheDifferenceByHowManyThereAre() {
        Interval interval = new Discordance(0, 0, 1000).interval(0.95);
        assertEquals(-interval.high(), interval.low());
        assertEquals(4.382 / 1000, interval.high(), 1e-5); // 1 - 0.0125^(1/1000)
        assertEquals(1, new Discordance(0, 0, 0).interval(0.95).high());
    }

    /** Both have it with probability 0.1, and each alone as told: the difference of the probabilities is known. */
    @ParameterizedTest(name = "{0} and {1} in {2} pairs")
    @CsvSource({"0.02, 0.05, 500", "0.001, 0.004, 2000", "0.3, 0.3, 100", "0.0002, 0.0002, 1000"})
    void intervalsCoverAtLeastAsOftenAsTheySay(double first, double second, int pairs) {
        SplittableRandom random = new SplittableRandom(4);
        Proportion covered = Proportion.NONE;
        for (int time = 0; time < TIMES; time++) {
            long onlyFirst = 0;
            long onlySecond = 0;
            for (int pair = 0; pair < pairs; pair++) {
                double u = random.nextDouble();
                onlyFirst += u < first ? 1 : 0;
                onlySecond += u >= first && u < first + second ? 1 : 0;
            }
            Discordance seen = new Discordance(onlyFirst, onlySecond, pairs);
            covered = covered.with(seen.interval(0.95).contains(second - first));
        }
        double share = covered.estimate();
        assertTrue(share >= 0.94, () -> "covered in " + share);
    }

    @Test
    void theReductionIsOneWhereThePairsHaveNothingInCommon() {
        // 40 % and 20 % of 1000 pairs, independent: 80 in both, 320 and 120 in one
        Discordance pairs = new Discordance(320, 120, 1000);
        assertEquals(1, pairs.reduction(new Proportion(400, 1000), new Proportion(200, 1000)), 1e-12);
        assertEquals(-0.2, pairs.estimate(), 1e-12);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Discordance(-1, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> new Discordance(3, 3, 5));
        assertThrows(IllegalArgumentException.class, () -> new Discordance(1, 1, 5).interval(1));
    }
}
