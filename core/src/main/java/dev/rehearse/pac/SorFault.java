package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a SOR that holds queues. */
enum SorFault implements FaultKind {
    /** Its process ends. */
    CRASH;

    @Override
    public String meaning() {
        return "its process ends";
    }

    @Override
    public String words() {
        return "crash";
    }

    @Override
    public String repair() {
        return "Redis repair";
    }
}
