package dev.rehearse.hotstandby;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The product's numbers that commands, questions and clients of this model get, with their meaning in our words (High
 * Availability Guide, "Return codes of status commands", "HotStandby errors", "Error codes", "HotStandby messages").
 */
public final class HsbCode {

    /** Done, or connected. */
    public static final int OK = 0;
    /** A transaction is read-only, as while a role switch runs. */
    public static final int READ_ONLY_TRANSACTION = 10013;
    /** The database is read-only: a disk is full. */
    public static final int READ_ONLY_DATABASE = 10041;
    /** This is a secondary. */
    public static final int IS_SECONDARY = 10045;
    /** A transaction was aborted by a role switch. */
    public static final int ABORTED = 10047;
    /** Clean up with the old software first. */
    public static final int NEEDS_RECOVERY = 10052;
    /** The commit was sent and nobody knows what became of it. */
    public static final int IN_DOUBT = 10083;
    /** The primary is uncertain. */
    public static final int UNCERTAIN = 10089;
    /** No room on the disk. */
    public static final int DISK = 11002;
    /** What was asked about still runs. */
    public static final int ACTIVE = 14003;
    /** The handshake runs. */
    public static final int CONNECTING = 14007;
    /** The catchup runs. */
    public static final int CATCHUP = 14008;
    /** No role switch since the server was started. */
    public static final int NO_SWITCH_YET = 14009;
    /** The connection is being taken down. */
    public static final int DISCONNECTING = 14010;
    /** Communication failed. */
    public static final int COMMUNICATION = 14503;
    /** Users are logged in. */
    public static final int USERS_LOGGED_IN = 14512;
    /** The connection broke. */
    public static final int CONNECTION_BROKEN = 14518;
    /** The session was thrown out. */
    public static final int THROWN_OUT = 14519;
    /** The two do not descend from the same database. */
    public static final int OTHER_BASE = 14524;
    /** The databases are not synchronised. */
    public static final int NOT_SYNCHRONISED = 14525;
    /** The peer cannot be reached, or the connection is broken. */
    public static final int BROKEN = 14537;
    /** Both are primaries. */
    public static final int BOTH_PRIMARY = 14700;
    /** Both are secondaries. */
    public static final int BOTH_SECONDARY = 14701;
    /** The log that the catchup would have to begin with is gone. */
    public static final int LOG_GONE = 14708;
    /** No connect string of the peer is configured. */
    public static final int NO_CONNECT_STRING = 14709;
    /** HotStandby gives up the connection. */
    public static final int RESET = 14710;
    /** The server is shutting down. */
    public static final int SHUTTING_DOWN = 14711;

    private static final Map<Integer, String> MEANINGS = meanings();

    private HsbCode() {}

    /** What a number means, in our words; empty if this model does not know it. */
    public static String meaning(int code) {
        return MEANINGS.getOrDefault(code, "");
    }

    /** All numbers with their meaning, in order. */
    public static Map<Integer, String> all() {
        return MEANINGS;
    }

    private static Map<Integer, String> meanings() {
        Map<Integer, String> all = new LinkedHashMap<>();
        clients(all);
        questions(all);
        refusals(all);
        connections(all);
        return Collections.unmodifiableMap(all);
    }

    private static void clients(Map<Integer, String> all) {
        all.put(READ_ONLY_TRANSACTION, "the transaction is read-only");
        all.put(READ_ONLY_DATABASE, "the database is read-only");
        all.put(IS_SECONDARY, "this is a secondary");
        all.put(ABORTED, "the replicated transaction was aborted");
        all.put(NEEDS_RECOVERY, "the database was not shut down cleanly; start the old software on it once");
        all.put(IN_DOUBT, "the commit is in doubt");
        all.put(UNCERTAIN, "the primary is uncertain");
        all.put(DISK, "no room on the disk");
    }

    private static void questions(Map<Integer, String> all) {
        all.put(ACTIVE, "active");
        all.put(CONNECTING, "connecting");
        all.put(CATCHUP, "catching up");
        all.put(NO_SWITCH_YET, "no role switch since the start");
        all.put(DISCONNECTING, "disconnecting");
    }

    private static void refusals(Map<Integer, String> all) {
        all.put(COMMUNICATION, "communication failed");
        all.put(USERS_LOGGED_IN, "users are logged in");
        all.put(CONNECTION_BROKEN, "the connection broke");
        all.put(THROWN_OUT, "the session was thrown out");
        all.put(14522, "no directory to copy to");
        all.put(14523, "a role switch is running");
        all.put(OTHER_BASE, "the servers do not descend from the same database");
        all.put(NOT_SYNCHRONISED, "the databases are not synchronised");
        all.put(14527, "the server is standalone");
        all.put(14535, "it is a primary already");
        all.put(14536, "it is a secondary already");
        all.put(BROKEN, "the peer cannot be reached");
        all.put(14538, "this needs a primary");
        all.put(14540, "it is standalone already");
        all.put(14546, "it cannot be switched while alone");
        all.put(14549, "HotStandby is active");
        all.put(14552, "the server is in backup server mode");
    }

    private static void connections(Map<Integer, String> all) {
        all.put(BOTH_PRIMARY, "both servers are primary");
        all.put(BOTH_SECONDARY, "both servers are secondary");
        all.put(14702, "a catchup is running");
        all.put(14703, "a copy is running");
        all.put(14704, "only a server in PRIMARY ALONE can copy");
        all.put(14705, "only a server that is alone can be set standalone");
        all.put(14707, "the server is standalone");
        all.put(LOG_GONE, "the catchup would begin before the log that is kept");
        all.put(NO_CONNECT_STRING, "no connect string is configured");
        all.put(RESET, "HotStandby gives up the connection");
        all.put(SHUTTING_DOWN, "the server is shutting down");
        all.put(30579, "connected already");
        all.put(30750, "connecting already");
        all.put(30752, "disconnecting already");
        all.put(30768, "the connection is broken already");
        all.put(30769, "a connection is active");
        all.put(30783, "it is a secondary alone already");
    }
}
