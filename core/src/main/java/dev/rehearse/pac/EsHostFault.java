package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong between a host and the shared stores. */
enum EsHostFault implements FaultKind {
    /** The PSOR cannot be reached from this host. */
    PSOR_LINK_BREAK("PSOR link break", "the PSOR cannot be reached from this host"),
    /** The databases cannot be reached from this host. */
    DATABASE_LINK_BREAK("database link break", "the databases cannot be reached from this host");

    private final String words;
    private final String meaning;

    EsHostFault(String words, String meaning) {
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
        return "link repair";
    }
}
