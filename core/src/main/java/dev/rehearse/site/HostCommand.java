package dev.rehearse.site;

import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/** What an operator does to a host rather than to the server on it. All but the last two need a host that is up. */
public enum HostCommand implements Command {
    /** Installs a software level; the order is answered when that is finished. */
    UPGRADE("upgrade to {level}"),
    /** Makes room on the disks. */
    FREE_DISK("free disk space"),
    /** Deletes the database files of the server. */
    REMOVE_DATABASE("remove database"),
    /** Switches the host off, at once and with all that runs on it. */
    SHUTDOWN("shutdown host"),
    /** Switches the host on; no process is started. */
    START("start host"),
    /** Looks whether it is up. */
    STATE("host state");

    private final String words;

    HostCommand(String words) {
        this.words = words;
    }

    /** Whether a host ever refuses a command with this number: installers and consoles know one only. */
    public static boolean refusesWith(long code) {
        return code == Host.INSTALLER_FAILED;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public @Nullable Quantity argument() {
        return this == UPGRADE ? Quantity.LEVEL : null;
    }

    @Override
    public String part() {
        return "host";
    }

    @Override
    public Command question() {
        return STATE;
    }

    @Override
    public boolean watched() {
        return this == STATE;
    }
}
