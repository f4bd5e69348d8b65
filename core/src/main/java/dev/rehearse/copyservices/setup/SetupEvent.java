package dev.rehearse.copyservices.setup;

/** What can happen to the setup. */
public enum SetupEvent {
    /** The setup file is run. */
    RUN,
    /** Next is clicked. */
    NEXT,
    /** The terms are agreed to, and Next is clicked. */
    AGREE,
    /** Cancel is clicked. */
    CANCEL,
    /** The installation has come to its end, one way or the other, or the host is gone. */
    ENDED
}
