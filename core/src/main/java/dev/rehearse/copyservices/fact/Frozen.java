package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * The storage system has stopped copying a session and holds its hosts.
 *
 * @param session its number
 * @param cause why
 */
public record Frozen(int session, Cause cause) implements Fact {

    /** Why a storage system freezes. */
    public enum Cause {
        /** A management server told it to. */
        COMMAND,
        /** It could not copy any more. */
        REPLICATION_LOST,
        /** It has heard of no active management server for too long. */
        HEARTBEAT_LOST
    }
}
