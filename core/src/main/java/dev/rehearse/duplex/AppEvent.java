package dev.rehearse.duplex;

/** What happens to an application service. */
public enum AppEvent {
    /** It is told to start. */
    START,
    /** It serves. */
    STARTED,
    /** It does not come up. */
    START_FAILED,
    /** It is told to stop. */
    STOP,
    /** It has stopped. */
    STOPPED,
    /** It does not stop. */
    STOP_FAILED,
    /** The operating system under it is gone. */
    KILL,
    /** It goes on in a memory image in which its disks and its network were changed under it. */
    STRAND
}
