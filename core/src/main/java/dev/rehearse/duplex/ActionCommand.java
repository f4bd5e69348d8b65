package dev.rehearse.duplex;

import dev.rehearse.site.control.Command;

/** What an operator does to a custom action. */
public enum ActionCommand implements Command {
    /** Prints whether its program works. */
    STATE("state"),
    /** Mends its program. Our words. */
    FIX("fix");

    private final String words;

    ActionCommand(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Command question() {
        return STATE;
    }

    @Override
    public boolean watched() {
        return question() == this;
    }
}
