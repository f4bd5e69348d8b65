package dev.rehearse.duplex;

/** What happens to a CPU element or an I/O element. */
public enum OpEvent {
    /** An operator brings it up. */
    BRING_UP,
    /** An operator brings it down. */
    BRING_DOWN,
    /** An operator has its firmware written. */
    BURN_FIRMWARE,
    /** A rescan finds it. */
    RESCAN,
    /** The logic finds an error and isolates it. */
    FAULT,
    /** The same, and its MTBF is below the threshold, or its policy is never to restart it. */
    FAULT_BELOW_THRESHOLD,
    /** It has no power any more, or is pulled. */
    POWER_LOST,
    /** It has power again, or is inserted. */
    POWER_BACK,
    /** The same, and nobody can tell what it is. */
    UNRECOGNIZED,
    /** Its driver stops it. */
    DRIVER_STOPS,
    /** The self test begins. */
    SELF_TEST,
    /** The self test is passed. */
    TEST_PASSED,
    /** The self test fails, or the MTBF forbids to use it. */
    TEST_FAILED,
    /** The software begins to prepare it. */
    INITIALIZE,
    /** It is ready; nothing needs to be copied to it and nobody else is in service. */
    READY_ALONE,
    /** It is ready and in service beside its partner. */
    READY_PAIRED,
    /** It is ready; the partner's memory must be copied to it first. */
    READY_TO_COPY,
    /** Memory is the same on both: lockstep begins. */
    SYNCHRONIZED,
    /** The partner is gone. */
    PARTNER_LOST,
    /** The partner is in service again. */
    PARTNER_BACK,
    /** Its own operating system is given up, and it joins its partner. */
    REJOIN,
    /** Lockstep ends as asked: the system is split. */
    SPLIT,
    /** The operating system crashed; the memory of this element is kept for a dump. */
    CRASH_DUMP,
    /** The dump is written. */
    DUMPED,
    /** The firmware is written. */
    FIRMWARE_WRITTEN
}
