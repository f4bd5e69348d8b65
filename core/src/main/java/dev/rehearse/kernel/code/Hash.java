package dev.rehearse.kernel.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The encoder that hashes. Each word is mixed together with its place and the mixed words are summed, in two lanes; a
 * point in time adds a term that is linear in it, so that the hash relative to any later now follows from two sums.
 */
public final class Hash implements Encoder {

    /** How many words {@link #store} writes. */
    public static final int WORDS = 6;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long SILVER = 0xd1342543de82ef95L;
    private static final ClassValue<Long> NAME = new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> type) {
            return ofText(type.getName());
        }
    };

    private long place;
    private long one;
    private long two;
    private long timeOne;
    private long timeTwo;
    private long weightOne;
    private long weightTwo;

    /** Begins anew; hashes with different salts have nothing in common. */
    public Hash begin(long salt) {
        place = Mix.one(salt + GOLDEN);
        one = 0;
        two = 0;
        timeOne = 0;
        timeTwo = 0;
        weightOne = 0;
        weightTwo = 0;
        return this;
    }

    /** Writes the sums to {@code words} from {@code at} on: two lanes of words, of times, and of the weights of times. */
    public void store(long[] words, int at) {
        words[at] = one;
        words[at + 1] = two;
        words[at + 2] = timeOne;
        words[at + 3] = timeTwo;
        words[at + 4] = weightOne;
        words[at + 5] = weightTwo;
    }

    /** The first lane, with times relative to {@code now}. */
    public long first(long now) {
        return one + timeOne - weightOne * now;
    }

    /** The second lane, with times relative to {@code now}. */
    public long second(long now) {
        return two + timeTwo - weightTwo * now;
    }

    @Override
    public Encoder number(long value) {
        place += GOLDEN;
        one += Mix.one(value + place);
        two += Mix.two((value ^ SILVER) + place);
        return this;
    }

    @Override
    public Encoder time(long nanoseconds) {
        if (nanoseconds == NEVER) {
            return number(NEVER);
        }
        place += GOLDEN;
        long weight = Mix.one(place ^ SILVER) | 1;
        long other = Mix.two(place + SILVER) | 1;
        timeOne += weight * nanoseconds;
        timeTwo += other * nanoseconds;
        weightOne += weight;
        weightTwo += other;
        return this;
    }

    @Override
    public Encoder flag(boolean value) {
        return number(value ? 1 : 0);
    }

    @Override
    @SuppressWarnings(
            "EnumOrdinal") // the order of constants is part of a model, and the name of the class goes with it
    public Encoder word(@Nullable Enum<?> value) {
        return number(value == null ? 0 : NAME.get(value.getDeclaringClass()) + value.ordinal() + 1);
    }

    @Override
    public Encoder text(@Nullable String value) {
        return number(value == null ? 0 : ofText(value));
    }

    @Override
    public Encoder part(@Nullable Encodable value) {
        if (value == null) {
            return number(0);
        }
        number(NAME.get(value.getClass()));
        value.encode(this);
        return this;
    }

    @Override
    public Encoder parts(List<? extends Encodable> values) {
        number(values.size());
        for (int i = 0; i < values.size(); i++) {
            part(values.get(i));
        }
        return this;
    }

    /** A 64-bit hash of a text, the same everywhere. */
    public static long ofText(String text) {
        long hash = GOLDEN ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = Mix.one(hash + text.charAt(i));
        }
        return hash;
    }
}
