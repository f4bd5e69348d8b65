package dev.rehearse.kernel.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the hash of a state up to date. Each part of the state is hashed by itself ({@link Words}), under its place among
 * its siblings; one that is the same object as before is not encoded again ({@link Hashed}). States are immutable, and an event
 * changes one part of them or two. What comes out is by how much the lanes change.
 *
 * <p>Refused: the same for the parts of parts, which costs more than it spares; mixing every word, which costs twice as much as
 * multiplying it; adding up the parts that stayed.
 */
public final class Hash implements Encoder {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final Words own = new Words();
    private final Words inner = new Words();
    private Hashed known = new Hashed(this);
    private int next;
    private long salt;
    private long one;
    private long two;
    private long weightOne;
    private long weightTwo;

    /**
     * Takes another state for the one that is remembered.
     *
     * @param hashed what is remembered of the state before, or of nothing
     * @param place hashes of different places have nothing in common; always the same for one {@code hashed}
     */
    public void update(Hashed hashed, long place, Encodable state) {
        one = 0;
        two = 0;
        weightOne = 0;
        weightTwo = 0;
        known = hashed;
        next = 0;
        if (hashed.type != state.getClass()) {
            drop(0);
            hashed.type = state.getClass();
            hashed.rows[0] = Mix.one(place + Names.ofClass(state.getClass()));
        }
        salt = hashed.rows[0];
        own.begin(salt);
        state.encode(this);
        put(own, 0);
        drop(next);
    }

    /** By how much the first lane is more than before, at time 0. */
    public long one() {
        return one;
    }

    /** By how much the second lane is more than before, at time 0. */
    public long two() {
        return two;
    }

    /** By how much each nanosecond that now is later takes more from the first lane. */
    public long weightOne() {
        return weightOne;
    }

    /** By how much each nanosecond that now is later takes more from the second lane. */
    public long weightTwo() {
        return weightTwo;
    }

    /** Puts lanes in a row and notes the difference. */
    private void put(Words words, int row) {
        long[] rows = known.rows;
        long first = words.one();
        long second = words.two();
        one += first - rows[row + 1];
        two += second - rows[row + 2];
        weightOne += words.weightOne() - rows[row + 3];
        weightTwo += words.weightTwo() - rows[row + 4];
        rows[row + 1] = first;
        rows[row + 2] = second;
        rows[row + 3] = words.weightOne();
        rows[row + 4] = words.weightTwo();
    }

    /** Forgets parts from one on. */
    private void drop(int from) {
        for (int part = from; part < known.size; part++) {
            forget(part);
        }
        known.size = from;
    }

    private void forget(int part) {
        long[] rows = known.rows;
        int row = (part + 1) * Hashed.ROW;
        one -= rows[row + 1];
        two -= rows[row + 2];
        weightOne -= rows[row + 3];
        weightTwo -= rows[row + 4];
        known.parts[part] = null;
        for (int i = 0; i < Hashed.ROW; i++) {
            rows[row + i] = 0;
        }
    }

    @Override
    public Encoder part(@Nullable Encodable value) {
        int part = next++;
        if (part == known.parts.length) {
            known.grow();
        }
        Object before = known.parts[part];
        if (before != value) {
            if (value == null) {
                forget(part);
            } else {
                replace(part, before, value);
            }
        }
        return this;
    }

    @Override
    public <R extends Record & Encodable> Encoder part(@Nullable R value) {
        return part((Encodable) value);
    }

    @Override
    public <R extends Record & Encodable> Encoder live(R value) {
        own.part(value);
        return this;
    }

    private void replace(int part, @Nullable Object before, Encodable value) {
        int row = (part + 1) * Hashed.ROW;
        if (before == null || before.getClass() != value.getClass()) {
            known.rows[row] = Mix.one(salt + GOLDEN * (part + 1) + Names.ofClass(value.getClass()));
        }
        known.parts[part] = value;
        known.size = Math.max(known.size, part + 1);
        inner.begin(known.rows[row]);
        value.encode(inner);
        put(inner, row);
    }

    @Override
    public Encoder parts(List<? extends Encodable> values) {
        int size = values.size();
        own.number(size);
        for (int i = 0; i < size; i++) {
            part(values.get(i));
        }
        return this;
    }

    @Override
    public Encoder number(long value) {
        own.number(value);
        return this;
    }

    @Override
    public Encoder time(long nanoseconds) {
        own.time(nanoseconds);
        return this;
    }

    @Override
    public Encoder progress(long amount, long billionths, long rate, long since) {
        own.progress(amount, billionths, rate, since);
        return this;
    }

    @Override
    public Encoder flag(boolean value) {
        own.flag(value);
        return this;
    }

    @Override
    public <E extends Enum<E>> Encoder word(@Nullable E value) {
        own.word(value);
        return this;
    }

    @Override
    public Encoder constant(Enum<?> value) {
        own.constant(value);
        return this;
    }

    @Override
    public Encoder text(@Nullable String value) {
        own.text(value);
        return this;
    }
}
