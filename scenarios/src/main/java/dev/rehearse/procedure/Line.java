package dev.rehearse.procedure;

import dev.rehearse.site.control.Command;

/**
 * One line that the operator types, and how he sees that it worked.
 *
 * @param address whom it concerns
 * @param command the system's own enum constant
 * @param argument its number, 0 if it takes none
 * @param words as typed, argument included
 * @param effect what he looks for afterwards
 */
public record Line(Address address, Command command, long argument, String words, Effect effect) {

    /**
     * Whom a line concerns.
     *
     * @param part the index of the scenario's part in {@link Script#cast}
     * @param name the name of that part
     * @param to the component that takes the order
     * @param asked the component that answers the command's question
     */
    public record Address(int part, String name, int to, int asked) {}

    /**
     * What is looked for.
     *
     * @param seen the text that must be printed; empty if the command's own success is enough
     * @param within nanoseconds after which he gives up
     * @param attention how carefully he looks
     */
    public record Effect(String seen, long within, Attention attention) {

        /** What is looked for with care. */
        public Effect(String seen, long within) {
            this(seen, within, Attention.CAREFUL);
        }

        /** Whether a certain text must be seen. */
        public boolean expected() {
            return !seen.isEmpty();
        }

        /** Whether this text is what must be seen. */
        public boolean metBy(String text) {
            return expected() && seen.equals(text.strip());
        }
    }

    /** The same, done with another care. */
    Line with(Attention attention) {
        return new Line(address, command, argument, words, new Effect(effect.seen, effect.within, attention));
    }

    /** The same at somebody else. */
    Line at(Address other) {
        return new Line(other, command, argument, words, effect);
    }

    /** Whether the command only asks, so that its own answer already shows what is looked for. */
    boolean asks() {
        return command.question() == command;
    }

    /** The line with its target, as a scenario writes it. */
    String text() {
        return address.name() + ": " + words + (effect.expected() ? " -> " + effect.seen() : "");
    }
}
