package dev.rehearse.kernel;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Continuous progress as plain data: an amount at a moment and the rate at which it changes. Bytes copied, log held,
 * commits made. Integer arithmetic with the remainder kept, so that cutting a stretch into pieces changes nothing.
 *
 * @param amount units at {@code since}
 * @param remainder billionths of a unit at {@code since} that are not yet a whole unit, 0 to 999,999,999
 * @param rate units per second, may be negative; at most 9.2e9 either way
 * @param since nanoseconds; 0 when the rate is 0, so that levels at rest are equal when their amounts are
 */
public record Level(long amount, long remainder, long rate, long since) implements Encodable {

    /** Nothing, and standing still. */
    public static final Level EMPTY = new Level(0, 0, 0, 0);

    private static final long SECOND = 1_000_000_000L;

    /** A level that stands still. */
    public static Level at(long amount) {
        return amount == 0 ? EMPTY : new Level(amount, 0, 0, 0);
    }

    /** Whole units at {@code now}, rounded down. */
    public long amountAt(long now) {
        return rate == 0 ? amount : Math.addExact(amount, Math.floorDiv(billionths(now), SECOND) + whole(now));
    }

    /** The same level, changing at another rate from {@code now} on. */
    public Level withRate(long newRate, long now) {
        if (newRate == rate) {
            return this;
        }
        long rest = rate == 0 ? remainder : Math.floorMod(billionths(now), SECOND);
        return new Level(amountAt(now), rest, newRate, newRate == 0 ? 0 : now);
    }

    /** The level as it is at {@code now}, standing still; fractions of a unit are kept. */
    public Level stopped(long now) {
        return withRate(0, now);
    }

    /** This level with some whole units more, or fewer if negative; its rate stays. */
    public Level plus(long units) {
        return new Level(Math.addExact(amount, units), remainder, rate, since);
    }

    /**
     * When this level first reaches {@code target}: the earliest time not before {@code now} at which {@link #amountAt}
     * is at least the target (rising) or at most it (falling). {@link Encoder#NEVER} if it moves away or stands still.
     */
    public long reaches(long target, long now) {
        long missing = Math.subtractExact(target, amountAt(now));
        if (missing == 0) {
            return now;
        }
        if (rate == 0 || missing > 0 != rate > 0) {
            return Encoder.NEVER;
        }
        // a falling level, rounded down, is at most the target once less than target + 1 units are left
        return rate > 0 ? crossing(target - amount, -remainder) : crossing(amount - target - 1, remainder + 1);
    }

    /** When this level has moved by {@code units} and {@code billionths} of a unit since {@link #since}. */
    private long crossing(long units, long billionths) {
        long speed = Math.abs(rate);
        long seconds = units / speed;
        if (seconds > (Encoder.NEVER - since) / SECOND - 2) {
            return Encoder.NEVER;
        }
        long left = Math.addExact(Math.multiplyExact(units % speed, SECOND), billionths);
        return since + seconds * SECOND - Math.floorDiv(-left, speed);
    }

    private long whole(long now) {
        return Math.multiplyExact(rate, (now - since) / SECOND);
    }

    private long billionths(long now) {
        return Math.addExact(Math.multiplyExact(rate, (now - since) % SECOND), remainder);
    }

    @Override
    public void encode(Encoder out) {
        out.progress(amount, remainder, rate, since);
    }
}
