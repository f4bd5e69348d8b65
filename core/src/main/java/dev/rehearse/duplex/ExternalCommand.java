package dev.rehearse.duplex;

import dev.rehearse.site.control.Command;

/** What an operator asks of external storage. */
public enum ExternalCommand implements Command {
    /** Prints its state. */
    STATE("state");

    private final String words;

    ExternalCommand(String words) {
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
