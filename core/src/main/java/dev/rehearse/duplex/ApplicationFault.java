package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with an application service. */
public enum ApplicationFault implements FaultKind {
    /** It does not stop when told to, until somebody fixes it. */
    STOP_FAILURE("stop failure", ""),
    /** It does not start, until somebody fixes it. */
    START_FAILURE("start failure", ""),
    /** It ends; somebody must start it again. */
    CRASH("crash", "");

    private final String words;
    private final String repair;

    ApplicationFault(String words, String repair) {
        this.words = words;
        this.repair = repair;
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
