package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Where an enterprise server region is. The statuses are those that the directory server (MFDS) shows ("Server
 * statuses"); what a region goes through without showing it is a state of its own here, with {@link #shownAs}.
 */
enum RegionState implements Encodable {
    /** The directory server knows no such region: an installation took its definition away. */
    UNDEFINED("(not defined)"),
    /** It does not run. */
    STOPPED("Stopped"),
    /** Its processes start. */
    STARTING("Starting"),
    /** Its processes cannot reach the PSOR and retry, each time after a longer wait. */
    BLOCKED("Starting"),
    /** It runs. */
    STARTED("Started"),
    /** It runs, but every call that needs the PSOR blocks and is retried. */
    WAITING("Started"),
    /** Its service execution processes and initiators have given the PSOR up and shut down; the rest still runs. */
    SPENT("Started (no SEPs)"),
    /** It finishes what it has begun and takes nothing new. */
    STOPPING("Stopping"),
    /** The same, but for so long that the directory server takes it for dead. */
    LINGERING("Not Responding"),
    /** Its processes are gone and the directory server has not noticed. */
    DEAD("Started"),
    /** The same, of processes that died while they started. */
    DEAD_AT_START("Starting"),
    /** The same, of processes that died while they stopped. */
    DEAD_AT_STOP("Stopping"),
    /** Its processes are gone. */
    NOT_RESPONDING("Not Responding"),
    /** Its processes are there, hold what they hold, and answer nobody. */
    HUNG("Not Responding"),
    /** Its host is gone. */
    HOST_DOWN("(host down)");

    private final String shown;

    RegionState(String shown) {
        this.shown = shown;
    }

    /** What the directory server shows. */
    String shownAs() {
        return shown;
    }

    /** Whether its processes are there, whatever they do. */
    boolean runs() {
        return switch (this) {
            case STARTING, BLOCKED, STARTED, WAITING, SPENT, STOPPING, LINGERING, HUNG -> true;
            case UNDEFINED, STOPPED, DEAD, DEAD_AT_START, DEAD_AT_STOP, NOT_RESPONDING, HOST_DOWN -> false;
        };
    }

    /** Whether it finishes what it has begun. */
    boolean ending() {
        return this == STOPPING || this == LINGERING;
    }

    /** Whether it tells the PSOR from time to time that it lives. */
    boolean pings() {
        return this == STARTING || this == STARTED || ending();
    }

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
