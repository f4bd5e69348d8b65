package dev.rehearse.copyservices.ha;

/**
 * The numbers of what a management server prints: those below 9000 are the product's messages (IWNR…I), the others, for
 * refusals, are ours, since the documentation does not number them.
 */
public final class HaCode {

    /** {@code setasstdby} or {@code setstdby} was successful (IWNR3020I). */
    public static final int STANDBY_SET = 3020;
    /** {@code hareconnect} was successful (IWNR3052I). */
    public static final int RECONNECTED = 3052;
    /** {@code hatakeover} was successful (IWNR3063I). */
    public static final int TAKEN_OVER = 3063;

    /** The server is active already. */
    public static final int ALREADY_ACTIVE = 9001;
    /** A takeover runs. */
    public static final int TAKING_OVER = 9002;
    /** The server is a standby already. */
    public static final int ALREADY_STANDBY = 9003;
    /** Only an active server can do this. */
    public static final int ONLY_ACTIVE = 9004;
    /** There is no relation. */
    public static final int NO_RELATION = 9005;
    /** Only a standby can do this. */
    public static final int ONLY_STANDBY = 9006;
    /** There is a relation already. */
    public static final int RELATION_EXISTS = 9007;
    /** A synchronization runs. */
    public static final int SYNCHRONIZING = 9008;
    /** The servers are connected. */
    public static final int CONNECTED = 9009;
    /** A synchronized standby does not drop its active server, it takes over. */
    public static final int USE_TAKEOVER = 9010;
    /** The standby is not synchronized. */
    public static final int NOT_SYNCHRONIZED = 9011;
    /** The servers are not at the same level. */
    public static final int LEVELS_DIFFER = 9012;
    /** The servers do not use the same port. */
    public static final int PORTS_DIFFER = 9013;
    /** The other server does not answer. */
    public static final int NO_ANSWER = 9014;
    /** The other server is not active. */
    public static final int OTHER_NOT_ACTIVE = 9015;
    /** The other server has taken over. */
    public static final int OTHER_TOOK_OVER = 9016;
    /** The server is running already. */
    public static final int RUNNING = 9021;
    /** The server cannot be started: its installation is not whole. */
    public static final int NOT_WHOLE = 9022;
    /** Another level is installed than asked for. */
    public static final int OTHER_LEVEL = 9023;
    /** A session does not show what it should. */
    public static final int SESSION_WRONG = 9024;
    /** The other server holds changes that this one lacks. */
    public static final int CHANGES_MISSING = 9025;
    /** There is no backup. */
    public static final int NO_BACKUP = 9026;
    /** Another command of this kind is under way. */
    public static final int BUSY = 9027;

    private HaCode() {}

    /** In words; empty for a number that is none of these. */
    public static String meaning(int code) {
        return code > RUNNING - 1 ? local(code) : relation(code);
    }

    private static String relation(int code) {
        return switch (code) {
            case STANDBY_SET -> "standby set";
            case RECONNECTED -> "reconnected";
            case TAKEN_OVER -> "takeover issued";
            case ALREADY_ACTIVE -> "the server is active already";
            case TAKING_OVER -> "a takeover is running";
            case ALREADY_STANDBY -> "the server is a standby already";
            case ONLY_ACTIVE -> "only on the active server";
            case NO_RELATION -> "there is no high-availability relation";
            case ONLY_STANDBY -> "only on the standby server";
            case RELATION_EXISTS -> "there is a high-availability relation already";
            case SYNCHRONIZING -> "a synchronization is running";
            case CONNECTED -> "the servers are connected";
            case USE_TAKEOVER -> "the standby is synchronized, use takeover";
            case NOT_SYNCHRONIZED -> "the standby is not synchronized";
            case LEVELS_DIFFER -> "the servers are at different levels";
            case PORTS_DIFFER -> "the servers use different ports";
            case NO_ANSWER -> "the other server does not answer";
            case OTHER_NOT_ACTIVE -> "the other server is not active";
            case OTHER_TOOK_OVER -> "the other server has taken over";
            default -> "";
        };
    }

    private static String local(int code) {
        return switch (code) {
            case RUNNING -> "the server is running already";
            case NOT_WHOLE -> "the installation is not complete";
            case OTHER_LEVEL -> "another level is installed";
            case SESSION_WRONG -> "a session is not as it should be";
            case CHANGES_MISSING -> "the other server has changes that this one lacks";
            case NO_BACKUP -> "there is no backup";
            case BUSY -> "another such command is running";
            default -> "";
        };
    }
}
