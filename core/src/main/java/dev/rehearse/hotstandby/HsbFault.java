package dev.rehearse.hotstandby;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a server process and the disks it writes to. */
public enum HsbFault implements FaultKind {
    /** The process dies; its host lives. Somebody has to start it again. */
    CRASH("crash", "", "the process dies and its host lives; somebody has to start it again"),
    /** It answers nobody and holds what it holds, until it goes on as if nothing had been. */
    HANG("hang", "hang repair", "the process answers nobody and holds what it holds, until it goes on"),
    /** Something else has filled the log disk. */
    LOG_DISK_FULL("log disk full", "disk repair", "something else has filled the log disk"),
    /** Something else has filled the disk of the database. */
    DATABASE_DISK_FULL("database disk full", "disk repair", "something else has filled the disk of the database"),
    /** The boot that runs, or else the next one, ends in a crash. */
    BOOT_FAILURE("boot failure", "", "the boot that runs, or else the next one, ends in a crash"),
    /** The netcopy that this server sends, or else its next one, fails. */
    NETCOPY_FAILURE("netcopy failure", "", "the netcopy that this server sends, or else its next one, fails"),
    /** A block of its database cannot be read, and nobody knows it. A netcopy to here writes every block anew. */
    LATENT_ERROR(
            "latent error",
            "",
            "a block of its database cannot be read and nobody knows it; a netcopy from here fails at it"),
    /** The netcopy that this server sends, or else its next one, arrives damaged, and nobody knows it. */
    CORRUPT_COPY(
            "corrupt copy",
            "",
            "the netcopy that it sends, or else its next one, is damaged; who has it dies once promoted");

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
