package dev.rehearse.duplex;

import dev.rehearse.site.control.Command;

/** What an operator does to an application service. */
public enum ApplicationCommand implements Command {
    /** Prints its state in the system. */
    STATE("state"),
    /** Starts it. */
    START("start"),
    /** Stops it. */
    STOP("stop"),
    /** Removes what keeps it from stopping or starting. Our words. */
    FIX("fix");

    private final String words;

    ApplicationCommand(String words) {
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
