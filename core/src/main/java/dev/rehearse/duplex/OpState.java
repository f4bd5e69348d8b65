package dev.rehearse.duplex;

/**
 * The operational state of a component of the system: the OpState codes of ftServer system software up to 15, and three
 * states for which no code is published.
 */
public enum OpState {
    /** Nobody can tell. */
    UNKNOWN(1),
    /** No component is there, or it has no power. */
    EMPTY(2),
    /** It is there, but its main power is off. */
    REMOVED(3),
    /** The logic found an error and isolated it electrically. */
    SHOT(4),
    /** It has a problem, and stays so until somebody does something about it. */
    BROKEN(5),
    /** Its memory is read to recover a crash dump. */
    DUMPING(6),
    /** Its self test runs. */
    DIAGNOSTICS(7),
    /** Its self test is passed. */
    DIAGNOSTICS_PASSED(8),
    /** The software prepares it for service. */
    INITIALIZING(9),
    /** Its firmware is being written. */
    FIRMWARE_UPDATE(11),
    /** Its firmware is written. */
    FIRMWARE_UPDATE_COMPLETE(12),
    /** An operator brought it down. */
    OFFLINE(14),
    /** Its driver stopped it. */
    STOPPED(15),
    /** Memory is being copied to it. */
    SYNCHRONIZING(0),
    /** In service, its partner is not: not safe to remove. */
    SIMPLEX(0),
    /** In service with its partner: safe to remove. */
    DUPLEX(0);

    private final int code;

    OpState(int code) {
        this.code = code;
    }

    /** The product's code, 0 where none is published. */
    public int code() {
        return code;
    }

    /** Whether it does its work. */
    public boolean inService() {
        return this == SIMPLEX || this == DUPLEX;
    }

    /** Whether it goes on to another state by itself. */
    public boolean passing() {
        return switch (this) {
            case SHOT, DUMPING, DIAGNOSTICS, DIAGNOSTICS_PASSED, INITIALIZING -> true;
            case FIRMWARE_UPDATE, FIRMWARE_UPDATE_COMPLETE, SYNCHRONIZING -> true;
            default -> false;
        };
    }
}
