package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with the Active Upgrade console. */
public enum ConsoleFault implements FaultKind {
    /** The console or a service that it needs ends; somebody must start it again. */
    STOPS("stops", "", "the console or a service that it needs ends; somebody must start it again");

    private final String words;
    private final String meaning;
    private final String repair;

    ConsoleFault(String words, String repair, String meaning) {
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
