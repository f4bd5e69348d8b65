package dev.rehearse.duplex;

/** What becomes of a component after a fault (MTBF policies of ftServer system software). */
public enum Policy {
    /** It is stopped when its MTBF is below the threshold. */
    USE_THRESHOLD,
    /** It is stopped at its first fault. */
    NEVER_RESTART,
    /** It is restarted after every fault. */
    ALWAYS_RESTART
}
