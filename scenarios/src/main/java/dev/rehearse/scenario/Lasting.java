package dev.rehearse.scenario;

import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.site.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * How long a fault lasts until it is repaired.
 *
 * @param words as a scenario writes it, behind {@code for}; empty if it does not say
 * @param time the law of that time in nanoseconds; null if it does not say
 */
public record Lasting(String words, @Nullable Distribution time) {

    /** The scenario does not say. */
    public static final Lasting UNSAID = new Lasting("", null);

    /** Always so long, in nanoseconds; unsaid if that is 0. */
    public static Lasting of(long time) {
        return time == 0 ? UNSAID : new Lasting(Words.exactly(time), new Constant(time));
    }
}
