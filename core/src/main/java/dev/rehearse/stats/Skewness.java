package dev.rehearse.stats;

import java.math.BigInteger;

/**
 * How lopsided whole numbers are: the third moment about their mean over the third power of their deviation. It keeps the sum of
 * their cubes, a whole number of 256 bits, and takes the rest from the {@link ExactTally} of the same observations, so no order
 * of adding or merging makes a difference.
 */
public final class Skewness {

    /**
     * Cochran's rule ("Sampling Techniques", 1977, section 2.15): an interval of the normal kind may be trusted at 95 % from
     * so many times the squared skewness on.
     */
    private static final double COCHRAN = 25;

    private static final double ONE_AND_A_HALF = 1.5;
    private static final int WORDS = 4;
    private static final int WORD = 64;

    /** Of the positive and of the negative cubes, the low word first. */
    private final long[] above = new long[WORDS];

    private final long[] below = new long[WORDS];

    /** Takes one observation, which the tally must take as well. */
    public void add(long value) {
        long size = Math.abs(value);
        long high = Math.multiplyHigh(size, size);
        long low = size * size;
        long first = low * size;
        long carried = unsignedHigh(low, size);
        long second = high * size;
        long third = unsignedHigh(high, size);
        long middle = carried + second;
        third += Long.compareUnsigned(middle, carried) < 0 ? 1 : 0;
        add(value < 0 ? below : above, first, middle, third, 0);
    }

    private static long unsignedHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> (WORD - 1)) & b) + ((b >> (WORD - 1)) & a);
    }

    private static void add(long[] sum, long... words) {
        long carry = 0;
        for (int word = 0; word < WORDS; word++) {
            long with = sum[word] + words[word];
            long over = Long.compareUnsigned(with, words[word]) < 0 ? 1 : 0;
            sum[word] = with + carry;
            carry = over + (carry != 0 && sum[word] == 0 ? 1 : 0);
        }
    }

    /** Takes all that another has seen. */
    public void merge(Skewness other) {
        add(above, other.above);
        add(below, other.below);
    }

    private BigInteger cubes() {
        return whole(above).subtract(whole(below));
    }

    private static BigInteger whole(long[] words) {
        BigInteger sum = BigInteger.ZERO;
        for (int word = WORDS - 1; word >= 0; word--) {
            sum = sum.shiftLeft(WORD).add(ExactTally.unsigned(words[word]));
        }
        return sum;
    }

    /**
     * The skewness; 0 if all observations are the same.
     *
     * @param tally of the same observations
     */
    public double value(ExactTally tally) {
        BigInteger count = BigInteger.valueOf(tally.count());
        BigInteger sum = tally.sum();
        BigInteger squares = tally.squares();
        double second = count.multiply(squares).subtract(sum.pow(2)).doubleValue();
        BigInteger third = count.pow(2)
                .multiply(cubes())
                .subtract(count.multiply(sum).multiply(squares).multiply(BigInteger.valueOf(3)))
                .add(sum.pow(3).shiftLeft(1));
        return second > 0 ? third.doubleValue() / StrictMath.pow(second, ONE_AND_A_HALF) : 0;
    }

    /** How many observations Student's interval for their mean needs, judged by those that there are. */
    public double needed(ExactTally tally) {
        double skewness = value(tally);
        return COCHRAN * skewness * skewness;
    }

    /** All of it in one line, for {@link #read}. */
    public String text() {
        return whole(above) + " " + whole(below);
    }

    /**
     * What wrote this line.
     *
     * @throws IllegalArgumentException if nothing did
     */
    public static Skewness read(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is no skewness");
        }
        Skewness skewness = new Skewness();
        fill(skewness.above, words[0]);
        fill(skewness.below, words[1]);
        return skewness;
    }

    private static void fill(long[] words, String text) {
        BigInteger sum = new BigInteger(text);
        for (int word = 0; word < WORDS; word++) {
            words[word] = sum.shiftRight(word * WORD).longValue();
        }
    }
}
