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

    /** A truth value. */
    Encoder flag(boolean value);

    /** An enum constant, or none. */
    Encoder word(@Nullable Enum<?> value);

    /** A short text, or none. */
    Encoder text(@Nullable String value);

    /** Nested plain data, or none. */
    Encoder part(@Nullable Encodable value);

    /** A list of plain data, in its order. */
    Encoder parts(List<? extends Encodable> values);
}
