package dev.rehearse.stats;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The order of whole numbers, 0 or more, in memory that does not grow with how many they are. Up to a number of different
 * values each is kept as it is, with how often it was seen; beyond that all values lose low bits, no more than needed, so
 * that {@code resolution()} of their leading bits stay, and of those that are the same then the least and the greatest. What is
 * asked for is told as these bounds, between which it lies.
 *
 * <p>How many bits stay depends on the values alone, not on the order in which they came.
 */
public final class Ranks {

    private static final int PENDING = 4096;
    private static final int ALL_BITS = 63;
    /** Words for a group of values. */
    private static final int FIELDS = 3;
    /** More than there are values with one leading bit, so that the bits never run out. */
    private static final int LEAST_CAPACITY = 128;

    private final int capacity;
    /** Of each group of values that share their leading bits. */
    private long[] least = new long[0];

    private long[] greatest = new long[0];
    private long[] counts = new long[0];
    private final long[] pending;
    private int waiting;
    private int bits = ALL_BITS;
    private long count;

    /**
     * No values yet.
     *
     * @param capacity how many different values are kept apart, 128 or more; 24 bytes each
     */
    public Ranks(int capacity) {
        if (capacity < LEAST_CAPACITY) {
            throw new IllegalArgumentException("room for " + capacity + " values; it must be 128 or more");
        }
        this.capacity = capacity;
        this.pending = new long[PENDING];
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
        Ranks fresh = new Ranks(waiting, bits);
        int size = 0;
        for (int i = 0; i < waiting; i++) {
            size = fresh.append(size, pending[i], pending[i], 1);
        }
        waiting = 0;
        join(fresh, size);
    }

    /** Takes all that another has seen; which was first makes no difference. */
    public void merge(Ranks other) {
        settle();
        other.settle();
        bits = Math.min(bits, other.bits);
        count += other.count;
        join(other, other.least.length);
    }

    /** Takes the first groups of another over, which may keep more bits. */
    private void join(Ranks other, int groups) {
        Ranks merged = new Ranks(least.length + groups, bits);
        int size = 0;
        int old = 0;
        int next = 0;
        while (old < least.length || next < groups) {
            boolean known = next == groups
                    || (old < least.length && coarse(least[old], bits) <= coarse(other.least[next], bits));
            size = known
                    ? merged.append(size, least[old], greatest[old], counts[old++])
                    : merged.append(size, other.least[next], other.greatest[next], other.counts[next++]);
        }
        while (size > capacity) {
            merged.bits--;
            int fewer = 0;
            for (int i = 0; i < size; i++) {
                fewer = merged.append(fewer, merged.least[i], merged.greatest[i], merged.counts[i]);
            }
            size = fewer;
        }
        bits = merged.bits;
        least = Arrays.copyOf(merged.least, size);
        greatest = Arrays.copyOf(merged.greatest, size);
        counts = Arrays.copyOf(merged.counts, size);
    }

    /** Room for groups that are put in one after the other. */
    private Ranks(int room, int bits) {
        this.capacity = room;
        this.bits = bits;
        this.pending = new long[0];
        this.least = new long[room];
        this.greatest = new long[room];
        this.counts = new long[room];
    }

    /** Puts values behind a number of groups, or into the last of them. Returns how many groups there are then. */
    private int append(int size, long from, long to, long times) {
        if (size > 0 && coarse(least[size - 1], bits) == coarse(from, bits)) {
            least[size - 1] = Math.min(least[size - 1], from);
            greatest[size - 1] = Math.max(greatest[size - 1], to);
            counts[size - 1] += times;
            return size;
        }
        least[size] = from;
        greatest[size] = to;
        counts[size] = times;
        return size + 1;
    }

    private static long coarse(long value, int bits) {
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(value) - bits);
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
        return new Band(least[place], greatest[place]);
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
        for (int i = 0; i < least.length && least[i] < bound; i++) {
            below += counts[i];
        }
        return below;
    }

    /** All of it in one line, for {@link #read}. */
    public String text() {
        settle();
        StringBuilder text = new StringBuilder().append(capacity).append(' ').append(bits);
        for (int i = 0; i < least.length; i++) {
            text.append(' ')
                    .append(least[i])
                    .append(' ')
                    .append(greatest[i] - least[i])
                    .append(' ')
                    .append(counts[i]);
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
        if (words.length < 2 || words.length % FIELDS != 2) {
            throw new IllegalArgumentException("a line of " + words.length + " words is no order of values");
        }
        Ranks ranks = new Ranks(Integer.parseInt(words[0]));
        ranks.bits = Integer.parseInt(words[1]);
        int size = words.length / FIELDS;
        ranks.least = new long[size];
        ranks.greatest = new long[size];
        ranks.counts = new long[size];
        for (int i = 0; i < size; i++) {
            ranks.least[i] = Long.parseLong(words[FIELDS * i + 2]);
            ranks.greatest[i] = ranks.least[i] + Long.parseLong(words[FIELDS * i + 3]);
            ranks.counts[i] = Long.parseLong(words[FIELDS * i + 4]);
            ranks.count += ranks.counts[i];
        }
        return ranks;
    }
}
