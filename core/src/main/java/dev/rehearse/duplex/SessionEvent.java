package dev.rehearse.duplex;

/** What happens to a session of Active Upgrade: the console's requests, and how they end. */
public enum SessionEvent {
    /** The request to check readiness, which changes nothing. */
    CHECK_READINESS,
    /** The request to prepare the split, and to split if all is well. */
    PREPARE_SPLIT,
    /** The request to split. */
    EXECUTE_SPLIT,
    /** The request to prepare the merge, and to merge if all is well. */
    PREPARE_MERGE,
    /** The request to merge. */
    EXECUTE_MERGE,
    /** The request to keep the upgrade. */
    COMMIT,
    /** The request to go back to what was before. */
    ABORT,
    /** The request to close the session. */
    FINISH,
    /** The request to run again what failed. */
    RETRY,
    /** The operation is done. */
    SUCCEEDED,
    /** The operation failed. */
    FAILED,
    /** The preparation is done, and what it prepared begins at once. */
    GOES_ON,
    /** The operating system on which the console runs is gone. */
    SYSTEM_LOST,
    /** An operator started one half alone: what it runs is what counts, and the session is over. */
    BOOTED_ALONE
}
