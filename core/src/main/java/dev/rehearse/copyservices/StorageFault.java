package dev.rehearse.copyservices;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a storage system. */
public enum StorageFault implements FaultKind {
    /** Nothing can be copied to the other site, or from it. */
    REPLICATION_BREAK("replication break", "link repair", "nothing can be copied to the other site, or from it"),
    /** The storage system is gone; what it holds is there again when it is repaired. */
    LOSS(
            "storage loss",
            "storage repair",
            "the storage system is gone; what it holds is there again when it is repaired");

    private final String words;
    private final String meaning;
    private final String repair;

    StorageFault(String words, String repair, String meaning) {
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
