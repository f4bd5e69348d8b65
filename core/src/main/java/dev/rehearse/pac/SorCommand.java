package dev.rehearse.pac;

import dev.rehearse.site.control.Command;

/** What one does at a SOR that holds queues. Our words. */
enum SorCommand implements Command {
    /** How its Redis is. */
    STATE("redis state"),
    /** Puts the queues back as they are in the backup. */
    RESTORE("restore queues");

    private final String words;

    SorCommand(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean watched() {
        return this == STATE;
    }

    @Override
    public Command question() {
        return STATE;
    }
}
