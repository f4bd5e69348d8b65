package dev.rehearse.duplex;

import dev.rehearse.site.control.Command;

/** What an operator asks of a network team. */
public enum TeamCommand implements Command {
    /** Prints its state. */
    STATE("state");

    private final String words;

    TeamCommand(String words) {
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
