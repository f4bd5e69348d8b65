package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a custom action. */
public enum ActionFault implements FaultKind {
    /** Its program ends with another exit value than 0, until somebody fixes it. */
    FAILURE("failure"),
    /** Its program does not end, until somebody ends it; the console waits. */
    HANG("hang");

    private final String words;

    ActionFault(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String repair() {
        return "";
    }
}
