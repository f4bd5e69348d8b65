package dev.rehearse.stats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Count, mean, variance, least and greatest of whole numbers, such as nanoseconds, in constant memory. The sums are whole
 * numbers of 128 and 192 bits, so nothing is rounded before the end, and no order of adding or merging makes a difference.
 */
public final class ExactTally {

    /** Digits of a quotient before it becomes a double. */
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final int WORD = 64;

    private long count;
    private long sumHigh;
    private long sumLow;
    private long squaresHigh;
    private long squaresMiddle;
    private long squaresLow;
    private long least = Long.MAX_VALUE;
    private long greatest = Long.MIN_VALUE;

    /** Takes one observation. */
    public void add(long value) {
        count++;
        addSum(value >> (WORD - 1), value);
        addSquares(0, Math.multiplyHigh(value, value), value * value);
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    /** Takes all that another tally has seen. */
    public void merge(ExactTally other) {
        count += other.count;
        addSum(other.sumHigh, other.sumLow);
        addSquares(other.squaresHigh, other.squaresMiddle, other.squaresLow);
        least = Math.min(least, other.least);
        greatest = Math.max(greatest, other.greatest);
    }

    private void addSum(long high, long low) {
        sumLow += low;
        sumHigh += high + carry(sumLow, low);
    }

    private void addSquares(long high, long middle, long low) {
        squaresLow += low;
        long carry = carry(squaresLow, low);
        squaresMiddle += middle;
        long upper = carry(squaresMiddle, middle);
        squaresMiddle += carry;
        squaresHigh += high + upper + carry(squaresMiddle, carry);
    }

    /** 1 if the sum of unsigned words is less than one of them. */
    private static long carry(long sum, long addend) {
        return Long.compareUnsigned(sum, addend) < 0 ? 1 : 0;
    }

    /**
     * The same with as many zeros more as are missing to a number of observations: for what is told only of those runs in
     * which there was some of it.
     *
     * @throws IllegalArgumentException if there are more observations already
     */
    public ExactTally upTo(long observations) {
        if (observations < count) {
            throw new IllegalArgumentException(count + " observations are more than " + observations);
        }
        ExactTally whole = new ExactTally();
        whole.merge(this);
        if (observations > count) {
            whole.count = observations;
            whole.least = Math.min(least, 0);
            whole.greatest = Math.max(greatest, 0);
        }
        return whole;
    }

    /** How many observations there are. */
    public long count() {
        return count;
    }

    /** Their exact sum. */
    public BigInteger sum() {
        return BigInteger.valueOf(sumHigh).shiftLeft(WORD).add(unsigned(sumLow));
    }

    /** The exact sum of their squares. */
    BigInteger squares() {
        return BigInteger.valueOf(squaresHigh)
                .shiftLeft(WORD)
                .add(unsigned(squaresMiddle))
                .shiftLeft(WORD)
                .add(unsigned(squaresLow));
    }

    static BigInteger unsigned(long word) {
        BigInteger rest = BigInteger.valueOf(word & Long.MAX_VALUE);
        return word < 0 ? rest.setBit(WORD - 1) : rest;
    }

    /** Their mean; not a number if there are none. */
    public double mean() {
        return count == 0 ? Double.NaN : quotient(sum(), BigInteger.valueOf(count));
    }

    /** Their sample variance, with n - 1 in the denominator; not a number if there are fewer than two. */
    public double variance() {
        if (count < 2) {
            return Double.NaN;
        }
        BigInteger number = BigInteger.valueOf(count);
        BigInteger spread = squares().multiply(number).subtract(sum().pow(2));
        return quotient(spread, number.multiply(BigInteger.valueOf(count - 1)));
    }

    private static double quotient(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend).divide(new BigDecimal(divisor), DIGITS).doubleValue();
    }

    /** The square root of the variance; not a number if there are fewer than two observations. */
    public double standardDeviation() {
        return StrictMath.sqrt(variance());
    }

    /** The least of them; {@link Long#MAX_VALUE} if there are none. */
    public long min() {
        return least;
    }

    /** The greatest of them; {@link Long#MIN_VALUE} if there are none. */
    public long max() {
        return greatest;
    }

    /**
     * Student's interval for the mean, as {@link Tally#interval}; unbounded with fewer than two observations.
     *
     * @param level confidence, strictly between 0 and 1
     */
    public Interval interval(double level) {
        Interval.checkLevel(level);
        if (count < 2) {
            return Interval.unbounded(level);
        }
        // no generator: the constructor without this null seeds one from the clock
        double t = new TDistribution(null, count - 1.0).inverseCumulativeProbability((1 + level) / 2);
        return Interval.around(mean(), t * StrictMath.sqrt(variance() / count), level);
    }

    /** All of it in one line, for {@link #read}. */
    public String text() {
        return count + " " + sum() + " " + squares() + " " + least + " " + greatest;
    }

    /**
     * The tally that wrote this line.
     *
     * @throws IllegalArgumentException if none did
     */
    public static ExactTally read(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 5) {
            throw new IllegalArgumentException("'" + text + "' is no tally");
        }
        ExactTally tally = new ExactTally();
        tally.count = Long.parseLong(words[0]);
        BigInteger sum = new BigInteger(words[1]);
        tally.sumLow = sum.longValue();
        tally.sumHigh = sum.shiftRight(WORD).longValue();
        BigInteger squares = new BigInteger(words[2]);
        tally.squaresLow = squares.longValue();
        tally.squaresMiddle = squares.shiftRight(WORD).longValue();
        tally.squaresHigh = squares.shiftRight(2 * WORD).longValue();
        tally.least = Long.parseLong(words[3]);
        tally.greatest = Long.parseLong(words[4]);
        return tally;
    }
}
