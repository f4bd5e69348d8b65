package dev.rehearse.hotstandby;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a server process and the disks it writes to. */
public enum HsbFault implements FaultKind {
    /** The process dies; its host lives. Somebody has to start it again. */
    CRASH("crash", "", "the process dies and its host lives; somebody has to start it again"),
    /** Something else has filled the log disk. */
    LOG_DISK_FULL("log disk full", "disk repair", "something else has filled the log disk"),
    /** Something else has filled the disk of the database. */
    DATABASE_DISK_FULL("database disk full", "disk repair", "something else has filled the disk of the database"),
    /** The boot that runs, or else the next one, ends in a crash. */
    BOOT_FAILURE("boot failure", "", "the boot that runs, or else the next one, ends in a crash"),
    /** The netcopy that this server sends, or else its next one, fails. */
    NETCOPY_FAILURE("netcopy failure", "", "the netcopy that this server sends, or else its next one, fails");

    private final String words;
    private final String meaning;
    private final String repair;

    HsbFault(String words, String repair, String meaning) {
        this.meaning = meaning;
        this.words = words;
        this.repair = repair;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String repair() {
        return repair;
    }
}
