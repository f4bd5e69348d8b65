package dev.rehearse.duplex;

/** What an operation of the Active Upgrade console is doing, in the order in which it does it. */
public enum Phase {
    /** The readiness check that was asked for. */
    CHECK,
    /** The final readiness check before the split. */
    SPLIT_CHECK,
    /** Custom actions stop what the Upgrade Side must not run. */
    SPLIT_ACTIONS,
    /** Mirroring is disabled, lockstep is cut, the Upgrade Side is isolated. */
    SPLIT_HARDWARE,
    /** The selected services of the Upgrade Side are stopped and disabled. */
    SPLIT_SERVICES,
    /** The checks before the merge. */
    MERGE_CHECK,
    /** The applications of the Production Side are stopped. */
    MERGE_STOP,
    /** The data disks are unmounted, by which everything is flushed. */
    MERGE_UNMOUNT,
    /** The Production Side's operating system is thrown away and the halves are merged. */
    MERGE_HARDWARE,
    /** The applications are started from the upgraded system disk. */
    MERGE_START,
    /** The request to keep the upgrade is carried out: the resync is launched. */
    COMMIT,
    /** The Upgrade Side is shut down. */
    ABORT_SPLIT,
    /** The upgraded system is shut down. */
    ABORT_SHUTDOWN,
    /** The original system starts. */
    ABORT_BOOT,
    /** The half that was given up joins the system again. */
    ABORT_REJOIN,
    /** Everything is cleaned up. */
    FINISH
}
