package dev.rehearse.pac;

import dev.rehearse.site.control.Command;

/** What one does at the shared databases ("Database management and recovery"). */
enum DatabaseCommand implements Command {
    /** Whether it answers. Our words. */
    STATE("database state"),
    /** Lists the registered processes: Ok, or In doubt if one of them is. */
    LIST("dbfhadmin list"),
    /** Releases the locks of all that are in doubt and closes the files that they left open. */
    RECOVER("dbfhadmin recover");

    private final String words;

    DatabaseCommand(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean watched() {
        return this != RECOVER;
    }

    @Override
    public Command question() {
        return this == RECOVER ? LIST : this;
    }
}
