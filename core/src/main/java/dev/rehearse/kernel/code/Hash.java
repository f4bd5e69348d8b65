package dev.rehearse.kernel.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The encoder that hashes, in two lanes. Words are multiplied by keys of their places and summed (multilinear hashing), and
 * the sum of each part of a state is mixed with the part's own place; a point in time adds a term that is linear in it, so
 * that the hash relative to any later now follows from the sums.
 *
 * <p>The parts of a component's state are remembered, each by its object and its place among its siblings; one that is the
 * same object as before is not encoded again ({@link Hashed}). States are immutable, and an event changes one part of them or
 * two. Refused: the same for the parts of parts, which costs more than it spares; mixing every word, which costs twice as
 * much as multiplying it.
 */
public final class Hash implements Encoder {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long SILVER = 0xd1342543de82ef95L;
    private static final long BRONZE = 0xa0761d6478bd642fL;

    /** Where the present part, or the whole, begins. */
    private long salt;
    /** How many words are in it. */
    private int words;

    private long sumOne;
    private long sumTwo;
    private long one;
    private long two;
    private long timeOne;
    private long timeTwo;
    private long weightOne;
    private long weightTwo;
    /** Whose parts are remembered; null within a part. */
    private @Nullable Hashed top;

    private int parts;

    /**
     * Makes it the hash of other plain data.
     *
     * @param hashed what is remembered of an earlier state, or of anything else
     * @param under hashes with different salts have nothing in common
     */
    public void update(Hashed hashed, long under, Encodable value) {
        one = 0;
        two = 0;
        timeOne = 0;
        timeTwo = 0;
        weightOne = 0;
        weightTwo = 0;
        begin(under, value);
        parts = 0;
        top = hashed;
        value.encode(this);
        top = null;
        one += endOne();
        two += endTwo();
        store(hashed.lanes(), hashed.whole(value, under));
    }

    /** What stands in a part depends on its place and on its class. */
    private void begin(long place, Encodable value) {
        salt = Mix.one(place + Names.ofClass(value.getClass()));
        words = 0;
        sumOne = 0;
        sumTwo = 0;
    }

    private long endOne() {
        return Mix.one(sumOne + salt);
    }

    private long endTwo() {
        return Mix.two((sumTwo ^ SILVER) + salt);
    }

    private void store(long[] lanes, int at) {
        lanes[at] = one;
        lanes[at + 1] = two;
        lanes[at + 2] = timeOne;
        lanes[at + 3] = timeTwo;
        lanes[at + 4] = weightOne;
        lanes[at + 5] = weightTwo;
    }

    /** One of the parts that are remembered. It takes one place, whatever it is. */
    private Encoder remembered(Hashed whole, Encodable value) {
        long place = salt + GOLDEN * ++words;
        int part = parts++;
        int at = whole.find(part, value, place);
        if (at < 0) {
            at = whole.place(part, value, place);
            apart(whole, at, place, value);
        }
        long[] lanes = whole.lanes();
        one += lanes[at];
        two += lanes[at + 1];
        if (lanes[at + 4] != 0) {
            timeOne += lanes[at + 2];
            timeTwo += lanes[at + 3];
            weightOne += lanes[at + 4];
            weightTwo += lanes[at + 5];
        }
        return this;
    }

    /** Hashes a part by itself. */
    private void apart(Hashed whole, int at, long place, Encodable value) {
        long hereSalt = salt;
        int hereWords = words;
        long hereSumOne = sumOne;
        long hereSumTwo = sumTwo;
        long hereTimeOne = timeOne;
        long hereTimeTwo = timeTwo;
        long hereWeightOne = weightOne;
        long hereWeightTwo = weightTwo;
        timeOne = 0;
        timeTwo = 0;
        weightOne = 0;
        weightTwo = 0;
        begin(place, value);
        top = null;
        value.encode(this);
        top = whole;
        long[] lanes = whole.lanes();
        lanes[at] = endOne();
        lanes[at + 1] = endTwo();
        lanes[at + 2] = timeOne;
        lanes[at + 3] = timeTwo;
        lanes[at + 4] = weightOne;
        lanes[at + 5] = weightTwo;
        salt = hereSalt;
        words = hereWords;
        sumOne = hereSumOne;
        sumTwo = hereSumTwo;
        timeOne = hereTimeOne;
        timeTwo = hereTimeTwo;
        weightOne = hereWeightOne;
        weightTwo = hereWeightTwo;
    }

    /** The second lane sees high bits as low ones too: a multiple of a large power of two has few bits left in a product. */
    @Override
    public Encoder number(long value) {
        int place = words++;
        long folded = value ^ value >>> 32;
        sumOne += value * Keys.first(place);
        sumTwo += folded * Keys.second(place);
        return this;
    }

    @Override
    public Encoder time(long nanoseconds) {
        if (nanoseconds == NEVER) {
            return number(NEVER);
        }
        long place = salt + GOLDEN * ++words;
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
        return number(value == null ? 0 : Names.ofClass(value.getDeclaringClass()) + value.ordinal());
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
        Hashed whole = top;
        if (whole != null) {
            return remembered(whole, value);
        }
        number(Names.ofClass(value.getClass()));
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
