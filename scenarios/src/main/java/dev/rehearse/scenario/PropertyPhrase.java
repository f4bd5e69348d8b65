package dev.rehearse.scenario;

import dev.rehearse.scenario.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A property that a scenario claims.
 *
 * @param place where it stands
 * @param name one of the known names; empty if the scenario writes the property itself
 * @param argument what follows the name, or empty; steps are a range with two dots
 * @param within in nanoseconds, how soon it must come true; 0 if the scenario does not say
 * @param text as the scenario writes it, or how a property of its own is called
 * @param claim a property that the scenario writes itself, otherwise null
 */
public record PropertyPhrase(
        Place place, String name, String argument, long within, String text, @Nullable Claim claim) {

    /** One of the known names. */
    public PropertyPhrase(Place place, String name, String argument, long within, String text) {
        this(place, name, argument, within, text, null);
    }

    /** Whether some history must show it, and not each. */
    public boolean isSought() {
        return claim != null && claim.form() == Claim.Form.SOMETIMES;
    }

    /** Whether it can be judged from the middle of a procedure on, without knowing what came before; nor does it ask for steps. */
    public boolean isOfNow() {
        return claim == null ? !argument.contains("..") : claim.isOfNow();
    }

    /** A property of the scenario's own. */
    public static PropertyPhrase of(Place place, Claim claim) {
        return new PropertyPhrase(place, "", "", claim.within(), claim.words(), claim);
    }
}
