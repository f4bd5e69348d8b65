package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with an application service. */
public enum ApplicationFault implements FaultKind {
    /** It does not stop when told to, until somebody fixes it. */
    STOP_FAILURE("stop failure", "", "it does not stop when told to, until somebody fixes it"),
    /** It does not start, until somebody fixes it. */
    START_FAILURE("start failure", "", "it does not start, until somebody fixes it"),
    /** It ends; somebody must start it again. */
    CRASH("crash", "", "it ends; somebody must start it again");

    private final String words;
    private final String meaning;
    private final String repair;

    ApplicationFault(String words, String repair, String meaning) {
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
