package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a rule needs that looks at its results before it is through: looks, skewness, warm-up. */
class SequentialTest {

    @Test
    void theErrorsOfAllLooksTogetherAreTheOneAskedFor() {
        Looks looks = new Looks(1024, 0.95);
        assertEquals(0.975, looks.level(0), 1e-12);
        assertEquals(1 - 0.05 / 6, looks.level(1), 1e-12);
        double error = 0;
        for (int look = 0; look < 100_000; look++) {
            error += 1 - looks.level(look);
        }
        assertEquals(0.05, error, 1e-6);
    }

    @Test
    void eachLookIsAfterTwiceAsMany() {
        Looks looks = new Looks(1024, 0.95);
        assertEquals(1024, looks.at(0));
        assertEquals(8192, looks.at(3));
        assertEquals(0, looks.after(1));
        assertEquals(3, looks.after(8192));
        assertEquals(4, looks.after(8193));
        assertEquals(Long.MAX_VALUE, looks.at(60));
        assertThrows(IllegalArgumentException.class, () -> new Looks(0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Looks(1, 1));
    }

    /** The moments of 1, 2, 3, 4, 100: m2 = 1522, m3 = 88,672.8. */
    @Test
    void theSkewnessIsTheThirdMomentOfTheBooks() {
        Skewness skewness = new Skewness();
        ExactTally tally = new ExactTally();
        long[] values = {1, 2, 3, 4, 100};
        for (long value : values) {
            skewness.add(value);
            tally.add(value);
        }
        double squares = 0;
        double cubes = 0;
        for (long value : values) {
            squares += (value - 22) * (value - 22) / 5.0;
            cubes += (value - 22) * (value - 22) * (value - 22) / 5.0;
        }
        double expected = cubes / (squares * StrictMath.sqrt(squares));
        assertEquals(expected, skewness.value(tally), 1e-12);
        assertEquals(25 * expected * expected, skewness.needed(tally), 1e-9);
        assertEquals(skewness.text(), Skewness.read(skewness.text()).text());
        assertEquals(0, new Skewness().value(new ExactTally()));
        assertThrows(IllegalArgumentException.class, () -> Skewness.read("1 2 3"));
    }

    @Test
    void cubesOfHoursInNanosecondsAreSummedToTheLastOne() {
        SplittableRandom random = new SplittableRandom(1);
        BigInteger expected = BigInteger.ZERO;
        Skewness one = new Skewness();
        Skewness other = new Skewness();
        for (int i = 0; i < 1000; i++) {
            long value = random.nextLong(-(1L << 62), 1L << 62) >> random.nextInt(62);
            expected = expected.add(BigInteger.valueOf(value).pow(3));
            (i % 3 == 0 ? one : other).add(value);
        }
        other.merge(one);
        String[] cubes = other.text().split(" ", -1);
        assertEquals(expected, new BigInteger(cubes[0]).subtract(new BigInteger(cubes[1])));
        assertEquals(other.text(), Skewness.read(other.text()).text());
    }

    @Test
    void theStartOfARunIsLeftOutAsFarAsItDiffers() {
        double[] run = new double[1000];
        for (int i = 0; i < run.length; i++) {
            run[i] = (i % 2 == 0 ? 1 : -1) + (i < 200 ? 10.0 - i / 20.0 : 0);
        }
        Warmup warmup = Warmup.of(run);
        assertTrue(warmup.settled());
        assertEquals(190, warmup.length(), 25);
        assertEquals(0, warmup.length() % 5);
    }

    @Test
    void whatHasNoStartLosesNothing() {
        double[] run = new double[500];
        for (int i = 0; i < run.length; i++) {
            run[i] = i % 5 - 2.0;
        }
        assertEquals(new Warmup(0, true), Warmup.of(run));
    }

    @Test
    void whatNeverSettlesSaysSo() {
        double[] run = new double[500];
        for (int i = 0; i < run.length; i++) {
            run[i] = i;
        }
        assertFalse(Warmup.of(run).settled());
        assertFalse(Warmup.of(new double[10]).settled());
    }
}
