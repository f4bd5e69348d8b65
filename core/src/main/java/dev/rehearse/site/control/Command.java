package dev.rehearse.site.control;

import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A command as an operator types it. Implemented by one enum for each kind of component that takes commands. */
public interface Command {

    /**
     * The vendor's words. A command with an argument ends in the argument's name in braces: {@code upgrade to {level}}.
     */
    String words();

    /** What the argument must be, or null if the command takes none. */
    default @Nullable Quantity argument() {
        return null;
    }

    /**
     * Which component of the named server takes it: empty for the server itself, otherwise what follows the server's
     * name in the component's name, such as {@code host}.
     */
    default String part() {
        return "";
    }

    /**
     * The command with which one looks for the effect: asked again and again while the answer is {@link
     * Reply#RUNNING}, and for what follows {@code ->} in a procedure.
     */
    Command question();

    /**
     * Whether this question can be watched: whoever answers it takes {@link Watch}, several at once, and the answer never
     * changes but in an event of his. An operator who waits need not ask again and again then; he looks at the very moments
     * at which he would have seen a change.
     */
    default boolean watched() {
        return false;
    }
}
