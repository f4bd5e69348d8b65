package dev.rehearse.scenario;

import dev.rehearse.site.control.Command;

/**
 * A command to a part, and what must be seen before going on.
 *
 * @param place where it stands
 * @param target the part that it is given to
 * @param command the system's own enum constant
 * @param words the command as typed, argument included
 * @param argument the argument's number (see {@link dev.rehearse.site.value.Quantity}), 0 if there is none
 * @param seen what must be seen, in the vendor's words; empty if the command's own success is enough
 * @param within how long to wait for it at most, in nanoseconds; 0 if the scenario does not say
 * @param hasty whether anything will do that is answered and is no failure, so that nothing is waited for
 */
public record Instruction(
        Place place,
        String target,
        Command command,
        String words,
        long argument,
        String seen,
        long within,
        boolean hasty) {

    /** What a scenario writes behind the arrow if anything will do. */
    public static final String ANYTHING = "anything";

    /** One whose effect is waited for. */
    public Instruction(
            Place place, String target, Command command, String words, long argument, String seen, long within) {
        this(place, target, command, words, argument, seen, within, false);
    }

    /** The name of the component that takes the order: the part, or its host. */
    public String component() {
        return command.part().isEmpty() ? target : target + " " + command.part();
    }

    /** The instruction as the scenario writes it, without its target. */
    public String text() {
        String awaited = hasty ? ANYTHING : seen;
        return words + (awaited.isEmpty() ? "" : " -> " + awaited);
    }
}
