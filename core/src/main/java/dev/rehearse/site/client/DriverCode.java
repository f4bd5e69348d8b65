package dev.rehearse.site.client;

/** Codes that clients see and that decide what they do; Programmer Guide and "Database errors for HotStandby". */
final class DriverCode {

    /** Read-only while the roles are switched; the server has aborted what was open. */
    private static final int SWITCHING = 10013;
    /** The server is a secondary; it has aborted what was open when it became one. */
    private static final int SECONDARY = 10045;
    /** A replicated transaction was aborted. */
    private static final int ABORTED = 10047;

    /** The primary is uncertain: a commit neither succeeds nor fails, so a client waits. */
    static final int UNCERTAIN = 10089;
    /** The connection was lost and with it what was open. */
    static final int LINK_LOST = 14503;
    /** The connection has to be switched: roll back first. */
    static final int ROLL_BACK = 25216;
    /** The address list was scanned and no server accepts. */
    static final int NO_SERVER = 25217;

    private DriverCode() {}

    /** Whether a server that answers so has rolled back, and counted, its clients' transactions already. */
    static boolean rolledBack(int code) {
        return code == SWITCHING || code == SECONDARY || code == ABORTED;
    }
}
