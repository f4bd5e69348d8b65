package dev.rehearse.site.client;

/** What clients are doing. */
public enum Phase {
    /** They are connected, and served as well as the server serves. */
    CONNECTED("CONNECTED", 0),
    /** The server no longer serves them and they do not know it yet. */
    UNAWARE("UNAWARE", 0),
    /** Every call is answered with 25216 until the application has rolled back. */
    ROLLING_BACK("ROLLING BACK", DriverCode.ROLL_BACK),
    /** The address list is scanned, in its order. */
    SEARCHING("SEARCHING", 0),
    /** No server accepts; they wait for one. */
    REFUSED("REFUSED", DriverCode.NO_SERVER),
    /** They do not move by themselves; somebody must restart them. */
    MANUAL("MANUAL", 0);

    private final String words;
    private final int code;

    Phase(String words, int code) {
        this.words = words;
        this.code = code;
    }

    /** What it is called in traces. */
    public String words() {
        return words;
    }

    /** What a call is answered with, or 0. */
    public int code() {
        return code;
    }
}
