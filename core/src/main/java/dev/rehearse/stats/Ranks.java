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
    private Groups groups = new Groups(0, ALL_BITS);
    private final long[] pending;
    private int waiting;
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
        return groups.bits();
    }

    private void settle() {
        if (waiting == 0) {
            return;
        }
        Arrays.sort(pending, 0, waiting);
        Groups fresh = new Groups(waiting, groups.bits());
        for (int i = 0; i < waiting; i++) {
            fresh.append(pending[i], pending[i], 1);
        }
        waiting = 0;
        groups = groups.with(fresh).within(capacity);
    }

    /** Takes all that another has seen; which was first makes no difference. */
    public void merge(Ranks other) {
        settle();
        other.settle();
        count += other.count;
        groups = groups.with(other.groups).within(capacity);
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
            seen += groups.count(++place);
        }
        return new Band(groups.least(place), groups.greatest(place));
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
        for (int i = 0; i < groups.size() && groups.least(i) < bound; i++) {
            below += groups.count(i);
        }
        return below;
    }

    /** All of it in one line, for {@link #read}. */
    public String text() {
        settle();
        StringBuilder text = new StringBuilder().append(capacity).append(' ').append(groups.bits());
        for (int i = 0; i < groups.size(); i++) {
            text.append(' ')
                    .append(groups.least(i))
                    .append(' ')
                    .append(groups.greatest(i) - groups.least(i))
                    .append(' ')
                    .append(groups.count(i));
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
        int size = words.length / FIELDS;
        ranks.groups = new Groups(size, Integer.parseInt(words[1]));
        for (int i = 0; i < size; i++) {
            long least = Long.parseLong(words[FIELDS * i + 2]);
            long times = Long.parseLong(words[FIELDS * i + 4]);
            ranks.groups.append(least, least + Long.parseLong(words[FIELDS * i + 3]), times);
            ranks.count += times;
        }
        return ranks;
    }
}
