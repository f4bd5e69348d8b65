package dev.rehearse.copyservices.ha;

/** The status of the relation, as the page "Management Servers" and {@code lshaservers} show it. */
public enum HaStatus {
    /** There is no other server. */
    NONE("None"),
    /** There is a relation, and nothing is known of the other server since this one was started. */
    UNKNOWN("Unknown"),
    /** The database is on its way to the standby. */
    SYNCHRONIZATION_PENDING("Synchronization Pending"),
    /** The standby holds the same as the active server; a takeover loses nothing. */
    SYNCHRONIZED("Synchronized"),
    /** The connection was lost after a complete synchronization: the standby holds a valid past state. */
    DISCONNECTED_CONSISTENT("Disconnected Consistent"),
    /** The connection was lost during a synchronization: the standby is what it was before. */
    DISCONNECTED("Disconnected");

    private final String shownAs;

    HaStatus(String shownAs) {
        this.shownAs = shownAs;
    }

    /** The status that is printed so. */
    public static HaStatus shown(String text) {
        for (HaStatus status : values()) {
            if (status.shownAs.equals(text)) {
                return status;
            }
        }
        throw new IllegalArgumentException("there is no status " + text);
    }

    /** As the product prints it. */
    public String shownAs() {
        return shownAs;
    }

    /** Whether there is a relation without a connection, so that the server tries to reconnect. */
    public boolean isDisconnected() {
        return this == UNKNOWN || this == DISCONNECTED_CONSISTENT || this == DISCONNECTED;
    }

    /** Whether there is a connection. */
    public boolean isConnected() {
        return this == SYNCHRONIZATION_PENDING || this == SYNCHRONIZED;
    }
}
