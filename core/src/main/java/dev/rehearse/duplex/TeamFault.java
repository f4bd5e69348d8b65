package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a network team. */
public enum TeamFault implements FaultKind {
    /** Its adapter in I/O element 10 breaks. */
    ADAPTER_10("adapter 10 failure", "adapter repair", "its adapter in I/O element 10 breaks"),
    /** Its adapter in I/O element 11 breaks. */
    ADAPTER_11("adapter 11 failure", "adapter repair", "its adapter in I/O element 11 breaks");

    private final String words;
    private final String meaning;
    private final String repair;

    TeamFault(String words, String repair, String meaning) {
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
