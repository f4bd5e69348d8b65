package dev.rehearse.toy;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a toy server. */
public enum ToyFault implements FaultKind {
    /** The process dies; somebody has to start it. */
    CRASH("crash", "", "the process dies; somebody has to start it"),
    /** While locked it refuses to be promoted, its copies fail and its process exits when started. */
    LOCK(
            "lock",
            "unlock",
            "while locked it refuses to be promoted, its copies fail and its process exits when started");

    private final String words;
    private final String meaning;
    private final String repair;

    ToyFault(String words, String repair, String meaning) {
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
