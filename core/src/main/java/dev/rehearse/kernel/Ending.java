package dev.rehearse.kernel;

/** Why a run came to its end. */
public enum Ending {
    /** No event is pending: nothing can happen any more. */
    EMPTY,
    /** The next event lies beyond the horizon. */
    HORIZON,
    /** As many events were served as the caller allowed. */
    EVENT_LIMIT,
    /** A component asked for the end. */
    STOPPED
}
