package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong between a host and the shared stores. */
enum EsHostFault implements FaultKind {
    /** The PSOR cannot be reached from this host. */
    PSOR_LINK_BREAK("PSOR link break"),
    /** The databases cannot be reached from this host. */
    DATABASE_LINK_BREAK("database link break");

    private final String words;

    EsHostFault(String words) {
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
}
