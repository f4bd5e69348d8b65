package dev.rehearse.hotstandby.content;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * How much of a history is on disk, computed and not scheduled. Under strict logging all of it is. Under relaxed logging
 * what came after the last flush is not, and flushes come at a fixed period. When logging becomes strict again a tail can
 * stay in memory until the next flush or the next strict commit, whichever is first.
 *
 * @param durable position that is on disk for certain
 * @param touched when that was last worked out, nanoseconds
 * @param anchor relaxed: a moment from which on flushes come; otherwise when the rest gets to disk
 * @param period nanoseconds between two flushes; 0 under strict logging
 */
public record Tail(long durable, long touched, long anchor, long period) implements Encodable {

    /** Everything is on disk, and everything to come is at once. */
    public static final Tail STRICT = new Tail(0, 0, 0, 0);

    /** From {@code now} on commits are flushed now and then; what there is now is as durable as it was. */
    public Tail relaxed(long newPeriod, History history, long now) {
        return period == newPeriod ? this : new Tail(durableAt(history, now), now, now, newPeriod);
    }

    /**
     * From {@code now} on commits are flushed at once.
     *
     * @param rest when that includes what is in memory only: {@code now}, or later
     */
    public Tail strict(long rest, History history, long now) {
        if (period == 0 && (anchor <= now || anchor <= rest)) {
            return anchor <= now ? STRICT : this;
        }
        return rest <= now ? STRICT : new Tail(durableAt(history, now), now, Math.min(rest, nextFlush(now)), 0);
    }

    /** To be called before a history's rate or end is changed: works out what is on disk by now. */
    public Tail folded(History history, long now) {
        if (period == 0 && anchor <= now) {
            return STRICT;
        }
        return new Tail(durableAt(history, now), now, anchor, period);
    }

    /** Position up to which the history is on disk. */
    public long durableAt(History history, long now) {
        if (period == 0) {
            return anchor <= now ? history.endAt(now) : durable;
        }
        long last = now - Math.floorMod(now - anchor, period);
        return last > touched ? history.endAt(last) : durable;
    }

    /** The same where every position is another by so much. */
    public Tail shifted(long positions) {
        return equals(STRICT) ? this : new Tail(durable + positions, touched, anchor, period);
    }

    private long nextFlush(long now) {
        return period == 0 ? anchor : now + period - Math.floorMod(now - anchor, period);
    }

    @Override
    public void encode(Encoder out) {
        if (equals(STRICT)) {
            out.number(durable).number(touched).number(anchor).number(period);
        } else {
            out.number(durable).time(touched).time(anchor).number(period);
        }
    }
}
