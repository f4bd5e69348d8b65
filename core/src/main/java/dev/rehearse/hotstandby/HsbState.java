package dev.rehearse.hotstandby;

/**
 * The states of a server process: the engine's own, most of which {@code hsb state} does not tell apart, and two for when
 * there is no engine to ask (High Availability Guide, "Server state transitions").
 */
public enum HsbState {
    /** No process. */
    DOWN(""),
    /** The process recovers or converts its database and takes no commands yet. */
    BOOTING(""),
    /** An ordinary server; HotStandby is off and no log is kept for anybody. */
    STANDALONE("STANDALONE"),
    /** Started with {@code -x backupserver}: listens for a netcopy and answers nothing else. */
    OFFLINE(""),
    /** A secondary that is taking over; the database is read-only until that is done. */
    SWITCHING_TO_PRIMARY("SECONDARY ACTIVE"),
    /** A primary that is handing over; it accepts no writes any more. */
    SWITCHING_TO_SECONDARY("PRIMARY ACTIVE"),
    /** Works alone and keeps the log for a later catchup. */
    PRIMARY_ALONE("PRIMARY ALONE"),
    /** Sends its database to the peer, and works on. */
    PRIMARY_COPYING("PRIMARY ALONE"),
    /** The handshake with a secondary runs. */
    PRIMARY_CONNECTING("PRIMARY ALONE"),
    /** Sends the log that it kept. */
    PRIMARY_CATCHING_UP("PRIMARY ALONE"),
    /** The connection is being taken down as asked. */
    PRIMARY_DISCONNECTING("PRIMARY ACTIVE"),
    /** Streams every transaction to a connected secondary. */
    PRIMARY_ACTIVE("PRIMARY ACTIVE"),
    /** Has lost its secondary and waits for somebody to decide; commits hang. */
    PRIMARY_UNCERTAIN("PRIMARY UNCERTAIN"),
    /** Waits to be connected, overwritten or promoted. Where a HotStandby server boots to. */
    SECONDARY_ALONE("SECONDARY ALONE"),
    /** Its database is being replaced by the peer's; no service. */
    SECONDARY_COPYING(""),
    /** The handshake with a primary runs. */
    SECONDARY_CONNECTING("SECONDARY ALONE"),
    /** Applies the log that the primary kept. */
    SECONDARY_CATCHING_UP("SECONDARY ALONE"),
    /** The connection is being taken down as asked. */
    SECONDARY_DISCONNECTING("SECONDARY ACTIVE"),
    /** Applies what the primary streams. */
    SECONDARY_ACTIVE("SECONDARY ACTIVE");

    private final String shownAs;

    HsbState(String shownAs) {
        this.shownAs = shownAs;
    }

    /** What {@code hsb state} prints; empty if nobody answers. */
    public String shownAs() {
        return shownAs;
    }

    /** What a sheet shows: what {@code hsb state} prints, or why it prints nothing in brackets. */
    public String column() {
        return switch (this) {
            case DOWN -> "(down)";
            case BOOTING -> "(starting)";
            case OFFLINE -> "(backup server)";
            case SECONDARY_COPYING -> "(being copied to)";
            default -> shownAs;
        };
    }

    /** Whether it takes commands and answers questions. */
    public boolean answers() {
        return !shownAs.isEmpty();
    }

    /** Whether it accepts writes, as far as the state goes. */
    public boolean acceptsWrites() {
        return switch (this) {
            case STANDALONE,
                    PRIMARY_ALONE,
                    PRIMARY_COPYING,
                    PRIMARY_CONNECTING,
                    PRIMARY_CATCHING_UP,
                    PRIMARY_DISCONNECTING,
                    PRIMARY_ACTIVE -> true;
            default -> false;
        };
    }

    /** Whether it has the primary's role. */
    public boolean isPrimary() {
        return switch (this) {
            case PRIMARY_ALONE,
                    PRIMARY_COPYING,
                    PRIMARY_CONNECTING,
                    PRIMARY_CATCHING_UP,
                    PRIMARY_DISCONNECTING,
                    PRIMARY_ACTIVE,
                    PRIMARY_UNCERTAIN,
                    SWITCHING_TO_SECONDARY -> true;
            default -> false;
        };
    }

    /** Whether it has the secondary's role. */
    public boolean isSecondary() {
        return switch (this) {
            case SECONDARY_ALONE,
                    SECONDARY_COPYING,
                    SECONDARY_CONNECTING,
                    SECONDARY_CATCHING_UP,
                    SECONDARY_DISCONNECTING,
                    SECONDARY_ACTIVE,
                    SWITCHING_TO_PRIMARY -> true;
            default -> false;
        };
    }

    /** Whether every transaction is with both servers. */
    public boolean isConnected() {
        return switch (this) {
            case SWITCHING_TO_PRIMARY,
                    SWITCHING_TO_SECONDARY,
                    PRIMARY_DISCONNECTING,
                    PRIMARY_ACTIVE,
                    SECONDARY_DISCONNECTING,
                    SECONDARY_ACTIVE -> true;
            default -> false;
        };
    }

    /** Whether a connection to the peer is up, or a catchup on it runs. */
    public boolean isLinked() {
        return isConnected() || this == PRIMARY_CATCHING_UP || this == SECONDARY_CATCHING_UP;
    }
}
