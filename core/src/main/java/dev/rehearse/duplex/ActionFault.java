package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a custom action. */
public enum ActionFault implements FaultKind {
    /** Its program ends with another exit value than 0, until somebody fixes it. */
    FAILURE("failure", "");

    private final String words;
    private final String repair;

    ActionFault(String words, String repair) {
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
