package dev.rehearse.copyservices;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a management server and with what is around it. */
public enum CsmFault implements FaultKind {
    /** The process dies; its host lives. Somebody has to start it again. */
    CRASH("crash", "", "the process dies and its host lives; somebody has to start it again"),
    /** It answers nobody and drives nothing, until it goes on as if nothing had been. */
    HANG("hang", "hang repair", "the process answers nobody and drives nothing, until it goes on"),
    /** The start that runs, or else the next one, fails. */
    START_FAILURE("start failure", "", "the start that runs, or else the next one, fails"),
    /** The synchronization that runs, or else the next one, breaks off midway. */
    SYNCHRONIZATION_FAILURE(
            "synchronization failure", "", "the synchronization that runs, or else the next one, breaks off midway"),
    /** The server forgets in which role it was: when it is started next it is active and alone. */
    ROLE_LOSS("role loss", "", "the server forgets its role: started next, it is active and alone"),
    /** The installed level has a defect that a look at the sessions shows. */
    DEFECT("defect", "", "the installed level has a defect that a look at the sessions shows"),
    /** A firewall, or a password that has expired: no way to the storage systems. */
    STORAGE_PATH_LOSS(
            "storage path loss",
            "storage path repair",
            "a firewall or an expired password: no way to the storage systems");

    private final String words;
    private final String meaning;
    private final String repair;

    CsmFault(String words, String repair, String meaning) {
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
