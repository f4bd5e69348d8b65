package dev.rehearse.duplex;

/** Things that take time, each with the assumption that says how long. */
enum Span {
    CPU_DIAGNOSTICS("cpu diagnostics", "120 s", "self test of a CPU element; assumed"),
    IO_DIAGNOSTICS("i/o diagnostics", "60 s", "self test of an I/O element; assumed"),
    INITIALIZATION("initialization", "10 s", "to prepare an element for service; assumed"),
    FIRMWARE("firmware update", "10 min", "to write the firmware of a CPU element; assumed"),
    CRASH_DUMP("crash dump", "5 min", "to write the memory of a crashed system to disk; assumed"),
    POST("bios post", "240 s", "the firmware's test; assumed"),
    BOOT("os boot", "150 s", "start of the operating system; assumed"),
    SHUTDOWN("os shutdown", "60 s", "end of the operating system; assumed"),
    READINESS("readiness check", "30 s", "of everything, before split and before merge; assumed"),
    MIRRORS_OFF("disable mirroring", "10 s", "of all RDR disks; assumed"),
    SPLIT("split", "150 s", "to cut lockstep and take one half out of everything; assumed"),
    APPLICATION_STOP("application stop", "20 s", "assumed"),
    APPLICATION_START("application start", "45 s", "may be under a minute; Active Upgrade User's Guide, chapter 1"),
    UNMOUNT("unmount", "5 s", "to flush and unmount the data disks; assumed"),
    HARDWARE_MERGE("hardware merge", "20 s", "to merge resources and memory; assumed"),
    CONSOLE_START("console start", "10 s", "of the console, from the upgraded system disk; assumed"),
    COMMIT("commit", "10 s", "to launch the resync; assumed"),
    FINISH("finish", "10 s", "to clean up; assumed"),
    INSTALLATION("upgrade", "20 min", "to install a software level; assumed"),
    TESTS("limited tests", "10 min", "of what was installed, without network and data; assumed"),
    VERIFICATION("verification", "10 min", "with real load, after the merge; assumed"),
    RESTORE("restore", "2 h", "to put the backup of a disk back; assumed");

    private final String words;
    private final String byDefault;
    private final String meaning;

    Span(String words, String byDefault, String meaning) {
        this.words = words;
        this.byDefault = byDefault;
        this.meaning = meaning;
    }

    /** The assumption's name. */
    String words() {
        return words;
    }

    String byDefault() {
        return byDefault;
    }

    String meaning() {
        return meaning;
    }
}
