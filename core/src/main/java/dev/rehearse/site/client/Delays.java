package dev.rehearse.site.client;

import dev.rehearse.site.client.Availability.Notice;

/**
 * How soon clients know, in nanoseconds from the change, fastest first; and how soon they have rolled back.
 *
 * @param newPrimary by the new primary's event
 * @param stateChange by an answer of the server that they talk to
 * @param linkFailure by a connection that was cut
 * @param timeout by silence
 * @param rollback from the first 25216 to the application's ROLLBACK
 */
public record Delays(long newPrimary, long stateChange, long linkFailure, long timeout, long rollback) {

    private static final long MILLISECOND = 1_000_000;

    /** The given timeout, and milliseconds for what the manual only orders by speed; assumed. */
    public static Delays withTimeout(long timeout) {
        return new Delays(MILLISECOND, 5 * MILLISECOND, 20 * MILLISECOND, timeout, 10 * MILLISECOND);
    }

    long of(Notice notice) {
        return switch (notice) {
            case NEW_PRIMARY -> newPrimary;
            case STATE_CHANGE -> stateChange;
            case LINK_FAILURE -> linkFailure;
            case TIMEOUT, HANG -> timeout;
        };
    }
}
