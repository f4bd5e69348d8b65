package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with the shared databases. */
enum DatabaseFault implements FaultKind {
    /** Nothing can be read or written. */
    OUTAGE;

    @Override
    public String meaning() {
        return "nothing can be read or written";
    }

    @Override
    public String words() {
        return "outage";
    }

    @Override
    public String repair() {
        return "database repair";
    }
}
