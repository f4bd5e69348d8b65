package dev.rehearse.pac;

import dev.rehearse.site.control.Command;

/** What one asks a Redis. Our words. */
enum PsorCommand implements Command {
    /** How it is. */
    STATE("redis state");

    private final String words;

    PsorCommand(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean watched() {
        return true;
    }

    @Override
    public Command question() {
        return STATE;
    }
}
