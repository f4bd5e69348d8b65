package dev.rehearse.pac;

/** What can happen to an enterprise server region. */
enum RegionEvent {
    /** {@code casstart}. */
    CASSTART,
    /** The PSOR admits it, or it needs none. */
    READY,
    /** The PSOR does not admit it. */
    JOIN_REFUSED,
    /** The PSOR cannot be reached any more. */
    PSOR_LOST,
    /** The PSOR can be reached again. */
    PSOR_FOUND,
    /** Its processes have retried for as long as they do. */
    RETRIES_SPENT,
    /** The PSOR has no stores of its PAC any more. */
    STORES_GONE,
    /** {@code casstop}: graceful. */
    CASSTOP,
    /** {@code casstop /i}: immediate. */
    CASSTOP_I,
    /** {@code casstop /f}: force. */
    CASSTOP_F,
    /** The last transaction and the last job have ended. */
    DRAINED,
    /** The directory server's monitor looks and gets no answer. */
    MONITOR,
    /** "Mark as Stopped" on the region's control page. */
    MARK_AS_STOPPED,
    /** Its processes die. */
    CRASH,
    /** Its processes answer nobody any more. */
    HANG,
    /** They answer again. */
    WAKE,
    /** Its host is gone. */
    HOST_LOST,
    /** Its host is there again. */
    HOST_BACK,
    /** Its definition is gone from the directory server. */
    DEFINITION_LOST,
    /** Its definition is there again. */
    DEFINITION_RESTORED,
    /** Its definition is read from a backup with the status Started, which it had when that was made. */
    STARTED_IMPORTED
}
