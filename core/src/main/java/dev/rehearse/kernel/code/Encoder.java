package dev.rehearse.kernel.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the components of plain data one after another. Calls chain. */
public interface Encoder {

    /** A point in time that will never come; encoded as such and not relative to now. */
    long NEVER = Long.MAX_VALUE;

    /** A count, an amount, a code: anything that means the same whatever the time. */
    Encoder number(long value);

    /** A point in simulated time in nanoseconds, or {@link #NEVER}. Fingerprints see it relative to now. */
    Encoder time(long nanoseconds);

    /**
     * An amount that changes steadily: so many units and billionths of one since a moment, and units a second. Fingerprints see what it
     * is now, so that it does not matter since when it was written down.
     *
     * @param since nanoseconds; 0 if nothing changes
     */
    default Encoder progress(long amount, long billionths, long rate, long since) {
        number(amount).number(billionths).number(rate);
        return rate == 0 ? number(since) : time(since);
    }

    /** A truth value. */
    Encoder flag(boolean value);

    /** An enum constant, or none. */
    <E extends Enum<E>> Encoder word(@Nullable E value);

    /** An enum constant where constants of several enums can stand. */
    Encoder constant(Enum<?> value);

    /** A short text, or none. */
    Encoder text(@Nullable String value);

    /** Nested plain data, or none, where data of several classes can stand. */
    Encoder part(@Nullable Encodable value);

    /** Nested plain data of one class, or none: a record has no subclasses, so nothing needs to say which it is. */
    <R extends Record & Encodable> Encoder part(@Nullable R value);

    /** The same for nested plain data that nearly always changes when its owner does, so that it pays not to remember its hash. */
    default <R extends Record & Encodable> Encoder live(R value) {
        return part(value);
    }

    /** A list of plain data, in its order. */
    Encoder parts(List<? extends Encodable> values);
}
