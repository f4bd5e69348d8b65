package dev.rehearse.kernel.code;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Hash} remembers of a component's state: its parts and what each adds to the lanes. It belongs to one owner, who
 * alone may change it; others copy it first.
 */
public final class Hashed {

    /** A row's salt and its lanes: two, and the weights of time in each. */
    static final int ROW = 5;

    private static final Object[] NONE = {};

    private final Object owner;

    @Nullable
    Class<?> type;

    @Nullable
    Object[] parts;
    /** The first row is what stands in no part, then each part has one. */
    long[] rows;

    int size;

    /** Of nothing so far. */
    public Hashed(Object owner) {
        this.owner = owner;
        parts = NONE;
        rows = new long[ROW];
    }

    private Hashed(Hashed other, Object owner) {
        this.owner = owner;
        type = other.type;
        parts = other.parts.length == 0 ? NONE : other.parts.clone();
        rows = other.rows.clone();
        size = other.size;
    }

    /** This, if that is its owner, and otherwise a copy for him. */
    public Hashed owned(Object by) {
        return owner == by ? this : new Hashed(this, by);
    }

    /** Makes place for one part more. */
    void grow() {
        parts = Arrays.copyOf(parts, parts.length + 4);
        rows = Arrays.copyOf(rows, (parts.length + 1) * ROW);
    }
}
