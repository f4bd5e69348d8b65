package dev.rehearse.rdr;

import dev.rehearse.site.control.Command;
import org.jspecify.annotations.Nullable;

/** What an operator does to an RDR virtual disk. */
public enum RdrCommand implements Command {
    /** Prints the state of the pair. */
    STATE("state", null),
    /** Prints the state of its disk in I/O element 10. */
    DISK_10("disk 10", null),
    /** Prints the state of its disk in I/O element 11. */
    DISK_11("disk 11", null),
    /** Looks whether the copy still runs; done when both members are in sync. Our words. */
    WAIT_FOR_RESYNC("wait for resync", null),
    /** Slows the copy down. */
    PRIORITY_LOW("resync priority Low", Priority.LOW),
    /** The default. */
    PRIORITY_NORMAL("resync priority Normal", Priority.NORMAL),
    /** Speeds the copy up at the applications' cost. */
    PRIORITY_HIGH("resync priority High", Priority.HIGH),
    /** Reads the whole surface of both members and mends what cannot be read. */
    VERIFY("verify", null),
    /** Makes a backup of what is on it. Our words. */
    BACKUP("backup", null),
    /** Puts the last backup back. Our words. */
    RESTORE("restore backup", null);

    private final String words;
    private final @Nullable Priority priority;

    RdrCommand(String words, @Nullable Priority priority) {
        this.words = words;
        this.priority = priority;
    }

    @Override
    public String words() {
        return words;
    }

    /** The priority that it sets, or null. */
    public @Nullable Priority priority() {
        return priority;
    }

    @Override
    public Command question() {
        return switch (this) {
            case DISK_10, DISK_11, WAIT_FOR_RESYNC -> this;
            default -> STATE;
        };
    }

    @Override
    public boolean watched() {
        return question() == this;
    }
}
