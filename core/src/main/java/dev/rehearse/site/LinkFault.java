package dev.rehearse.site;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a link. */
public enum LinkFault implements FaultKind {
    /** Nothing gets through either way. */
    BREAK("break"),
    /** Nothing gets from the first end to the second. */
    BREAK_FORWARD("break forward"),
    /** Nothing gets from the second end to the first. */
    BREAK_BACKWARD("break backward");

    private final String words;

    LinkFault(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String repair() {
        return "link repair";
    }

    /** Whether what the first end sends no longer arrives. */
    boolean stopsForward() {
        return this != BREAK_BACKWARD;
    }

    /** Whether what the second end sends no longer arrives. */
    boolean stopsBackward() {
        return this != BREAK_FORWARD;
    }
}
