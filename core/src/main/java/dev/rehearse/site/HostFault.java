package dev.rehearse.site;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a host. */
public enum HostFault implements FaultKind {
    /** The host stops at once. Its repair is the boot: healed, it is back. */
    HOST_CRASH("host crash", "host boot"),
    /** The host stops and the content of its disks is gone. Healed, it boots with empty ones. */
    DISK_LOSS("disk loss", "disk repair"),
    /** The installation that runs, or else the next one, fails. */
    INSTALL_FAILURE("install failure", "");

    private final String words;
    private final String repair;

    HostFault(String words, String repair) {
        this.words = words;
        this.repair = repair;
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
