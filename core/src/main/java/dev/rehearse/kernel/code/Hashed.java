package dev.rehearse.kernel.code;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hash of one piece of plain data, and what is remembered of its parts, so that {@link Hash} passes over those that are
 * the same objects when it is brought up to date. It belongs to one owner, who alone may change it; others copy it first.
 */
public final class Hashed {

    /** Two lanes of words, of times, and of the weights of times. */
    private static final int LANES = 6;
    /** For each part its place, then its lanes. The first row is the whole. */
    private static final int ROW = LANES + 1;

    private static final Object[] NONE = {};

    private final Object owner;
    private @Nullable Object of;
    private long salt;
    private Object[] parts;
    private long[] rows;
    private int size;

    /** Of nothing so far. */
    public Hashed(Object owner) {
        this.owner = owner;
        parts = NONE;
        rows = new long[ROW];
    }

    private Hashed(Hashed other, Object owner) {
        this.owner = owner;
        of = other.of;
        salt = other.salt;
        parts = other.parts.length == 0 ? NONE : other.parts.clone();
        rows = other.rows.clone();
        size = other.size;
    }

    /** This, if that is its owner, and otherwise a copy for him. */
    public Hashed owned(Object by) {
        return owner == by ? this : new Hashed(this, by);
    }

    /** Whether it is of this very object, under this salt. */
    public boolean isOf(Object value, long under) {
        return of == value && salt == under;
    }

    /** The first lane, with times relative to {@code now}. */
    public long first(long now) {
        return rows[1] + rows[3] - rows[5] * now;
    }

    /** The second lane, with times relative to {@code now}. */
    public long second(long now) {
        return rows[2] + rows[4] - rows[6] * now;
    }

    /** What each nanosecond that now is later takes from the first lane. */
    public long weightOfFirst() {
        return rows[5];
    }

    /** What each nanosecond that now is later takes from the second lane. */
    public long weightOfSecond() {
        return rows[6];
    }

    /** The lanes of a part, if it is the same object at the same place as before; otherwise -1. */
    int find(int part, Object value, long place) {
        int row = (part + 1) * ROW;
        return part < size && parts[part] == value && rows[row] == place ? row + 1 : -1;
    }

    /** Where the lanes of a part go. */
    int place(int part, Object value, long place) {
        int row = (part + 1) * ROW;
        if (part >= parts.length) {
            parts = Arrays.copyOf(parts, part + 4);
            rows = Arrays.copyOf(rows, row + 4 * ROW);
        }
        parts[part] = value;
        rows[row] = place;
        size = Math.max(size, part + 1);
        return row + 1;
    }

    /** Where the lanes of the whole go. */
    int whole(Object value, long under) {
        of = value;
        salt = under;
        return 1;
    }

    long[] lanes() {
        return rows;
    }
}
