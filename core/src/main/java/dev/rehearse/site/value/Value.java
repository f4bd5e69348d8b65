package dev.rehearse.site.value;

import dev.rehearse.kernel.chance.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * A value as read from its text.
 *
 * @param text as written
 * @param number in the quantity's unit: bytes, bytes a second, thousandths an hour ... see {@link Quantity}
 * @param time how long, in nanoseconds, if the quantity is a time that may vary
 */
public record Value(String text, long number, @Nullable Distribution time) {

    /** Whether it is the word {@code yes}. */
    public boolean isYes() {
        return text.equals("yes");
    }
}
