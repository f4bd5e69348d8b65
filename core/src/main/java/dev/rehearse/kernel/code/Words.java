package dev.rehearse.kernel.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hashes one piece of plain data, all that is in it included, in two lanes. Words are multiplied by keys of their places and
 * summed (multilinear hashing), and the sum is mixed under a salt. A point in time adds a term that is linear in it, so that
 * the hash relative to any later now follows from the lane and its weight.
 */
public final class Words implements Encoder {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long SILVER = 0xd1342543de82ef95L;
    private static final long BRONZE = 0xa0761d6478bd642fL;

    private static final long SECOND = 1_000_000_000L;

    private long salt;
    private int places;
    private long sumOne;
    private long sumTwo;
    private long timeOne;
    private long timeTwo;
    private long weightOne;
    private long weightTwo;

    /** Begins anew; hashes with different salts have nothing in common. */
    public Words begin(long under) {
        salt = under;
        places = 0;
        sumOne = 0;
        sumTwo = 0;
        timeOne = 0;
        timeTwo = 0;
        weightOne = 0;
        weightTwo = 0;
        return this;
    }

    /** The first lane, at time 0. */
    long one() {
        return Mix.one(sumOne + salt) + timeOne;
    }

    /** The second lane, at time 0. */
    long two() {
        return Mix.two((sumTwo ^ SILVER) + salt) + timeTwo;
    }

    /** What each nanosecond that now is later takes from the first lane. */
    long weightOne() {
        return weightOne;
    }

    /** What each nanosecond that now is later takes from the second lane. */
    long weightTwo() {
        return weightTwo;
    }

    /** The first lane, with times relative to {@code now}. */
    public long first(long now) {
        return one() - weightOne * now;
    }

    /** The second lane, with times relative to {@code now}. */
    public long second(long now) {
        return two() - weightTwo * now;
    }

    /** The second lane sees high bits as low ones too: a multiple of a large power of two has few bits left in a product. */
    @Override
    public Encoder number(long value) {
        int place = places++;
        sumOne += value * Keys.first(place);
        sumTwo += (value ^ value >>> 32) * Keys.second(place);
        return this;
    }

    @Override
    public Encoder time(long nanoseconds) {
        if (nanoseconds == NEVER) {
            return number(NEVER);
        }
        long place = salt + GOLDEN * ++places;
        long weight = Mix.one(place ^ SILVER) | 1;
        long other = weight * BRONZE ^ place;
        timeOne += weight * nanoseconds;
        timeTwo += other * nanoseconds;
        weightOne += weight;
        weightTwo += other;
        return this;
    }

    /** What it is at any later now is linear in that, like a time. */
    @Override
    public Encoder progress(long amount, long billionths, long rate, long since) {
        number(rate);
        if (rate == 0) {
            return number(amount).number(billionths);
        }
        long place = salt + GOLDEN * ++places;
        long weight = Mix.one(place ^ SILVER) | 1;
        long other = weight * BRONZE ^ place;
        long start = amount * SECOND + billionths - rate * since;
        timeOne += weight * start;
        timeTwo += other * start;
        weightOne -= weight * rate;
        weightTwo -= other * rate;
        return this;
    }

    @Override
    public Encoder flag(boolean value) {
        return number(value ? 1 : 0);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // the order of constants is part of a model
    public <E extends Enum<E>> Encoder word(@Nullable E value) {
        return number(value == null ? 0 : value.ordinal() + 1);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // as above
    public Encoder constant(Enum<?> value) {
        return number(Names.ofClass(value.getDeclaringClass()) + value.ordinal());
    }

    /** Two words, so that the lanes do not share what 64 bits cannot tell apart. */
    @Override
    public Encoder text(@Nullable String value) {
        if (value == null) {
            return number(0);
        }
        long here = value.length();
        long there = ~here;
        for (int i = 0; i < value.length(); i++) {
            here = here * GOLDEN + value.charAt(i);
            there = there * BRONZE + value.charAt(i);
        }
        return number(here).number(there);
    }

    @Override
    public Encoder part(@Nullable Encodable value) {
        if (value == null) {
            return number(0);
        }
        number(Names.ofClass(value.getClass()));
        value.encode(this);
        return this;
    }

    @Override
    public <R extends Record & Encodable> Encoder part(@Nullable R value) {
        if (value == null) {
            return number(0);
        }
        number(1);
        value.encode(this);
        return this;
    }

    @Override
    public Encoder parts(List<? extends Encodable> values) {
        int size = values.size();
        number(size);
        for (int i = 0; i < size; i++) {
            part(values.get(i));
        }
        return this;
    }
}
