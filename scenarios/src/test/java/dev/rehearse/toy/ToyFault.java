package dev.rehearse.toy;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a toy server. */
public enum ToyFault implements FaultKind {
    /** The process dies; somebody has to start it. */
    CRASH("crash", ""),
    /** While locked it refuses to be promoted, its copies fail and its process exits when started. */
    LOCK("lock", "unlock");

    private final String words;
    private final String repair;

    ToyFault(String words, String repair) {
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
