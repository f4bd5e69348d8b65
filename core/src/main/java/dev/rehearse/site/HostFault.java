package dev.rehearse.site;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a host. */
public enum HostFault implements FaultKind {
    /** The host stops at once. Its repair is the boot: healed, it is back. */
    HOST_CRASH("host crash", "host boot", "the host stops at once; its repair is the boot"),
    /** The host stops and the content of its disks is gone. Healed, it boots with empty ones. */
    DISK_LOSS(
            "disk loss",
            "disk repair",
            "the host stops and what its disks held is gone; repaired, it boots with empty ones"),
    /** The installation that runs, or else the next one, fails. */
    INSTALL_FAILURE("install failure", "", "the installation that runs, or else the next one, fails");

    private final String words;
    private final String meaning;
    private final String repair;

    HostFault(String words, String repair, String meaning) {
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
    public String part() {
        return "host";
    }

    @Override
    public String repair() {
        return repair;
    }
}
