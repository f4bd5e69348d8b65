package dev.rehearse.scenario;

import dev.rehearse.kernel.chance.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is that a fault strikes: for certain, with a probability where it is placed, or at a time that is drawn.
 *
 * @param words as a scenario writes it, with a space before it; empty for what is certain
 * @param probability more than 0 .. 1
 * @param time when after the start of the run it strikes, in nanoseconds; null if its placement says when
 */
public record Odds(String words, double probability, @Nullable Distribution time) {

    /** It strikes where it is placed. */
    public static final Odds CERTAIN = new Odds("", 1, null);

    /** {@code with probability 2 %}. */
    public static Odds probability(String text, double probability) {
        return new Odds(" with probability " + text, probability, null);
    }

    /** {@code MTBF 2000 h}: a mean time, of what has no memory, or another law. */
    public static Odds meanTime(String text, Distribution time) {
        return new Odds(" MTBF " + text, 1, time);
    }
}
