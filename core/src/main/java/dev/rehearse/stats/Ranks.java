package dev.rehearse.stats;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The order of whole numbers, 0 or more, in memory that does not grow with how many they are. Up to a number of different
 * values each is kept as it is, with how often it was seen; beyond that all values lose low bits, no more than needed, so
 * that {@code resolution()} of their leading bits stay. What is asked for is then told as the bounds between which it lies.
 *
 * <p>How many bits stay depends on the values alone, not on the order in which they came.
 */
public final class Ranks {

    private static final int PENDING = 4096;
    private static final int ALL_BITS = 63;
    /** More than there are values with one leading bit, so that the bits never run out. */
    private static final int LEAST_CAPACITY = 128;

    private final int capacity;
    private long[] values = new long[0];
    private long[] counts = new long[0];
    private final long[] pending = new long[PENDING];
    private int waiting;
    private int bits = ALL_BITS;
    private long count;

    /**
     * No values yet.
     *
     * @param capacity how many different values are kept, 128 or more; 16 bytes each
     */
    public Ranks(int capacity) {
        if (capacity < LEAST_CAPACITY) {
            throw new IllegalArgumentException("room for " + capacity + " values; it must be 128 or more");
        }
        this.capacity = capacity;
    }

    /**
     * Where a value lies: between these, both included. They are the same as long as every value is kept.
     *
     * @param low in the unit of the values
     * @param high likewise
     */
    public record Band(long low, long high) {

        /** The middle. */
        public long middle() {
            return low + (high - low) / 2;
        }
    }

    /**
     * Takes one observation.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public void add(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("Observed " + value + "; ranks are of numbers from 0 on");
        }
        pending[waiting++] = value;
        count++;
        if (waiting == PENDING) {
            settle();
        }
    }

    /** How many observations there are. */
    public long count() {
        return count;
    }

    /** How many leading bits of each value are known: 63 means all. */
    public int resolution() {
        settle();
        return bits;
    }

    private void settle() {
        if (waiting == 0) {
            return;
        }
        Arrays.sort(pending, 0, waiting);
        long[] mergedValues = new long[values.length + waiting];
        long[] mergedCounts = new long[mergedValues.length];
        int size = 0;
        int old = 0;
        int next = 0;
        while (old < values.length || next < waiting) {
            boolean known = next == waiting || (old < values.length && values[old] <= coarse(pending[next], bits));
            long value = known ? values[old] : coarse(pending[next], bits);
            long times = known ? counts[old++] : 1;
            next += known ? 0 : 1;
            size = append(mergedValues, mergedCounts, size, value, times);
        }
        waiting = 0;
        while (size > capacity) {
            bits--;
            int fewer = 0;
            for (int i = 0; i < size; i++) {
                fewer = append(mergedValues, mergedCounts, fewer, coarse(mergedValues[i], bits), mergedCounts[i]);
            }
            size = fewer;
        }
        values = Arrays.copyOf(mergedValues, size);
        counts = Arrays.copyOf(mergedCounts, size);
    }

    private static int append(long[] values, long[] counts, int size, long value, long times) {
        if (size > 0 && values[size - 1] == value) {
            counts[size - 1] += times;
            return size;
        }
        values[size] = value;
        counts[size] = times;
        return size + 1;
    }

    private static int lost(long value, int bits) {
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(value) - bits);
    }

    private static long coarse(long value, int bits) {
        int shift = lost(value, bits);
        return value >>> shift << shift;
    }

    /**
     * Where the observation of a rank lies.
     *
     * @param rank 1 (the least) .. count
     */
    public Band at(long rank) {
        if (rank < 1 || rank > count) {
            throw new IllegalArgumentException("no rank " + rank + " among " + count);
        }
        settle();
        long seen = 0;
        int place = -1;
        while (seen < rank) {
            seen += counts[++place];
        }
        return band(place);
    }

    private Band band(int place) {
        long low = values[place];
        return new Band(low, low + (1L << lost(low, bits)) - 1);
    }

    /**
     * Where the sample quantile lies: the least observation that at least this share of all does not exceed.
     *
     * @param probability above 0 .. 1 (the greatest)
     */
    public Band quantile(double probability) {
        return at(Math.max(1, Math.min(count, (long) StrictMath.ceil(probability * count))));
    }

    /**
     * The interval between two observations that covers the true quantile with at least the asked-for confidence, whatever
     * the distribution, as {@link Quantiles#interval}; of bounds the outer ones.
     *
     * @param probability strictly between 0 and 1
     * @param level confidence, strictly between 0 and 1; half of the rest is left to each side
     */
    public Interval interval(double probability, double level) {
        double tail = (1 - Interval.checkLevel(level)) / 2;
        // how many observations fall below the quantile is binomial
        BinomialDistribution below = new BinomialDistribution(null, Math.toIntExact(count), probability);
        int lowRank = below.inverseCumulativeProbability(tail);
        int highRank = below.inverseCumulativeProbability(1 - tail) + 1;
        double low = lowRank == 0 ? Double.NEGATIVE_INFINITY : at(lowRank).low();
        double high = highRank > count ? Double.POSITIVE_INFINITY : at(highRank).high();
        return new Interval(low, high, level);
    }

    /**
     * How many observations lie below a bound; one whose low bits are lost counts where its least value would.
     *
     * @param bound not counted itself
     */
    public long below(long bound) {
        settle();
        long below = 0;
        for (int i = 0; i < values.length && values[i] < bound; i++) {
            below += counts[i];
        }
        return below;
    }

    /** All of it in one line, for {@link #read}. */
    public String text() {
        settle();
        StringBuilder text = new StringBuilder().append(capacity).append(' ').append(bits);
        for (int i = 0; i < values.length; i++) {
            text.append(' ').append(values[i]).append(' ').append(counts[i]);
        }
        return text.toString();
    }

    /**
     * The ranks that wrote this line.
     *
     * @throws IllegalArgumentException if none did
     */
    public static Ranks read(String text) {
        String[] words = text.split(" ", -1);
        if (words.length < 2 || words.length % 2 != 0) {
            throw new IllegalArgumentException("a line of " + words.length + " words is no order of values");
        }
        Ranks ranks = new Ranks(Integer.parseInt(words[0]));
        ranks.bits = Integer.parseInt(words[1]);
        int size = words.length / 2 - 1;
        ranks.values = new long[size];
        ranks.counts = new long[size];
        for (int i = 0; i < size; i++) {
            ranks.values[i] = Long.parseLong(words[2 * i + 2]);
            ranks.counts[i] = Long.parseLong(words[2 * i + 3]);
            ranks.count += ranks.counts[i];
        }
        return ranks;
    }
}
