package dev.rehearse.scenario.claim;

import dev.rehearse.site.value.BadValue;

/** How something compares with a word, a software level or a number. */
public enum Sign {
    /** It is this word or level. */
    IS("is"),
    /** It is another. */
    IS_NOT("is not"),
    /** It is this number. */
    EQUAL("="),
    /** It is less. */
    LESS("<"),
    /** It is this or less. */
    AT_MOST("<="),
    /** It is more. */
    MORE(">"),
    /** It is this or more. */
    AT_LEAST(">=");

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    /** As a scenario writes it. */
    public String words() {
        return words;
    }

    /** Whether it says something of numbers that have an order, and nothing of words. */
    public boolean compares() {
        return this != IS && this != IS_NOT;
    }

    /** Whether two numbers are so. */
    public boolean holds(long one, long other) {
        return switch (this) {
            case IS, EQUAL -> one == other;
            case IS_NOT -> one != other;
            case LESS -> one < other;
            case AT_MOST -> one <= other;
            case MORE -> one > other;
            case AT_LEAST -> one >= other;
        };
    }

    /**
     * Whether a word is so.
     *
     * @throws BadValue if words cannot be compared like this
     */
    public boolean holds(boolean same) {
        if (compares()) {
            throw new BadValue("words have no order", "write is or is not");
        }
        return same == (this == IS);
    }
}
