package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a custom action. */
public enum ActionFault implements FaultKind {
    /** Its program ends with another exit value than 0, until somebody fixes it. */
    FAILURE("failure", "its program ends with another exit value than 0, until somebody fixes it"),
    /** Its program does not end, until somebody ends it; the console waits. */
    HANG("hang", "its program does not end, until somebody ends it; the console waits");

    private final String words;
    private final String meaning;

    ActionFault(String words, String meaning) {
        this.meaning = meaning;
        this.words = words;
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
        return "";
    }
}
