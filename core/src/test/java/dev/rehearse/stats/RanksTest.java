package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RanksTest {

    private static final int ROOM = 128;

    @Property(tries = 100)
    void theBoundsOfEveryRankHoldItsObservation(
            @ForAll @Size(min = 1, max = 600) List<@LongRange(min = 0) Long> values,
            @ForAll @IntRange(max = 5) int shift) {
        Ranks ranks = new Ranks(ROOM);
        List<Long> sorted = new ArrayList<>();
        for (long value : values) {
            ranks.add(value >> (8 * shift));
            sorted.add(value >> (8 * shift));
        }
        Collections.sort(sorted);
        for (int rank = 1; rank <= sorted.size(); rank++) {
            long value = sorted.get(rank - 1);
            Ranks.Band band = ranks.at(rank);
            assertTrue(band.low() <= value && value <= band.high(), () -> band + " without " + value);
            long distinct = sorted.stream().distinct().count();
            assertTrue(distinct > ROOM || band.low() == band.high(), () -> band + " though there is room");
        }
        assertEquals(sorted.size(), ranks.count());
    }

    @Property(tries = 50)
    void theOrderOfTheObservationsMakesNoDifference(@ForAll long seed) {
        List<Long> values = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 9_000; i++) {
            values.add((long) (1e9 * StrictMath.exp(2 * random.nextGaussian())));
        }
        String first = of(values).text();
        Collections.shuffle(values, random);
        assertEquals(first, of(values).text());
        int cut = random.nextInt(values.size() + 1);
        Ranks one = of(values.subList(0, cut));
        one.merge(of(values.subList(cut, values.size())));
        assertEquals(first, one.text());
        assertEquals(values.size(), one.count());
        assertEquals(first, Ranks.read(first).text());
    }

    @Test
    void millionsOfTimesKeepThreeDigitsAndMore() {
        Ranks ranks = new Ranks(1 << 14);
        Random random = new Random(1);
        for (int i = 0; i < 300_000; i++) {
            ranks.add((long) (3.6e12 + 6e11 * random.nextDouble()));
        }
        Ranks.Band median = ranks.quantile(0.5);
        assertTrue(ranks.resolution() >= 14, () -> ranks.resolution() + " bits");
        assertTrue(median.high() - median.low() < 1e-4 * median.low(), median::toString);
        assertEquals(3.9e12, (double) median.middle(), 4e9);
    }

    @Test
    void countsStayExactHoweverManyThereAre() {
        Ranks ranks = new Ranks(ROOM);
        for (int i = 0; i < 100_000; i++) {
            ranks.add(i % 100);
        }
        assertEquals(new Ranks.Band(49, 49), ranks.quantile(0.5));
        assertEquals(new Ranks.Band(99, 99), ranks.quantile(1));
        assertEquals(30_000, ranks.below(30));
    }

    @Test
    void theIntervalIsTheOneOfAllObservationsKept() {
        Ranks ranks = new Ranks(1024);
        Quantiles all = new Quantiles();
        for (int i = 0; i < 1000; i++) {
            ranks.add(i * 7919 % 1000);
            all.add(i * 7919 % 1000);
        }
        for (double probability : new double[] {0.5, 0.9, 0.99}) {
            assertEquals(all.interval(probability, 0.95), ranks.interval(probability, 0.95));
        }
        assertEquals(
                Double.POSITIVE_INFINITY,
                of(List.of(1L, 2L)).interval(0.9, 0.95).high());
    }

    @Test
    void whatHasNoRankIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Ranks(ROOM).add(-1));
        assertThrows(IllegalArgumentException.class, () -> new Ranks(ROOM).at(1));
        assertThrows(IllegalArgumentException.class, () -> new Ranks(64));
        assertThrows(IllegalArgumentException.class, () -> Ranks.read("128"));
    }

    private static Ranks of(List<Long> values) {
        Ranks ranks = new Ranks(ROOM);
        values.forEach(ranks::add);
        return ranks;
    }
}
