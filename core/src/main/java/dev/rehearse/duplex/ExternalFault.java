package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with external storage. */
public enum ExternalFault implements FaultKind {
    /** The path through the adapter in I/O element 10 breaks. */
    PATH_10("path 10 failure", "adapter repair", "the path through the adapter in I/O element 10 breaks"),
    /** The path through the adapter in I/O element 11 breaks. */
    PATH_11("path 11 failure", "adapter repair", "the path through the adapter in I/O element 11 breaks"),
    /** It answers on no path. */
    FAILURE("failure", "disk repair", "it answers on no path");

    private final String words;
    private final String meaning;
    private final String repair;

    ExternalFault(String words, String repair, String meaning) {
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

    /** Whether it is there already. */
    boolean holds(External external) {
        return switch (this) {
            case PATH_10 -> !external.paths().works(0);
            case PATH_11 -> !external.paths().works(1);
            case FAILURE -> external.faults() > 0;
        };
    }

    /** What it makes of external storage: one fault more, or one fewer. */
    External on(External external, int more) {
        return switch (this) {
            case PATH_10 -> external.path(0, more);
            case PATH_11 -> external.path(1, more);
            case FAILURE -> external.faults(more);
        };
    }
}
