package dev.rehearse.site.control;

import dev.rehearse.kernel.Context;
import org.jspecify.annotations.Nullable;

/**
 * Something that can go wrong with a component. Implemented by one enum for each kind of component that can fail; a slip of the
 * operator, which says also what he does instead, is a record, and so is a kind with its degree ({@link Graded}).
 */
public interface FaultKind {

    /** The words of a scenario or of {@code --fault}, after the component's name: {@code crash}, {@code disk loss}. */
    String words();

    /** What it does, in one sentence without a full stop, with the manual's section where it has one. */
    String meaning();

    /** Which component of the named server it strikes; see {@link Command#part}. */
    default String part() {
        return "";
    }

    /** The assumption ({@code assume:}) that says how long until it is repaired, or empty if it passes by itself. */
    default String repair() {
        return "";
    }

    /** What must be said behind its words, such as {@code 4} behind {@code slow by}; null if nothing. */
    default @Nullable Degree degree() {
        return null;
    }

    /** What a component that is struck hears of: the kind without its degree. */
    default FaultKind base() {
        return this;
    }

    /** How much of it; 0 if there is nothing to be said. */
    default long amount() {
        return 0;
    }

    /**
     * Lets it strike: what whoever injects it sends.
     *
     * @param on the component that is struck
     */
    default void strike(int on, Context context) {
        context.send(on, 0, new Strike(base(), amount()));
    }

    /** Repairs it likewise. */
    default void heal(int on, Context context) {
        context.send(on, 0, new Heal(base(), amount()));
    }
}
