package dev.rehearse.explore.yardstick;

/**
 * A situation of the yardstick, packed into two words, in which every number has its place. Servers are 0 and 1; sets of transactions
 * are bit masks.
 *
 * @param servers where the operator is, the servers, the link, the counters
 * @param work which transactions are where
 */
public record HsbPair(long servers, long work) {

    static final int UP = 0;
    static final int CRASHED = 1;
    static final int SHUT = 2;

    static final int SECONDARY_ALONE = 0;
    static final int SECONDARY = 1;
    static final int PRIMARY = 2;
    static final int PRIMARY_ALONE = 3;
    static final int UNCERTAIN = 4;

    static final int APART = 0;
    static final int CATCHING_UP = 1;
    static final int CONNECTED = 2;

    static final int COPY_IDLE = 0;
    static final int COPYING = 1;
    static final int COPIED = 2;
    static final int COPY_FAILED = 3;

    /** The first word: where a number's lowest bit is; a server's numbers are nine bits from its fellow's. */
    static final int PC = 0;

    static final int FAULTS = 5;
    static final int NEXT = 8;
    static final int CONN = 11;
    static final int COPY = 13;
    static final int LINK = 15;
    static final int STATE = 16;
    static final int ROLE = 18;
    static final int BIN = 21;
    static final int FORMAT = 22;
    static final int FULL = 23;
    static final int VALID = 24;
    static final int SERVER = 9;

    /** The second word: where a set's lowest bit is; a server's sets are three sets from its fellow's. */
    static final int QUEUE = 0;

    static final int ACKS = 6;
    static final int ACKED = 12;
    static final int MEM = 18;
    static final int DISK = 24;
    static final int PEND = 30;
    static final int SETS = 18;

    static final int ONE_BIT = 1;
    static final int TWO_BITS = 3;
    static final int THREE_BITS = 7;
    static final int FIVE_BITS = 31;
    static final int SET = 63;

    private int number(int place, int mask) {
        return (int) (servers >>> place) & mask;
    }

    private int set(int place) {
        return (int) (work >>> place) & SET;
    }

    /** The operator's step; 20 when he is done. */
    int pc() {
        return number(PC, FIVE_BITS);
    }

    /** How many were spent. */
    int faults() {
        return number(FAULTS, THREE_BITS);
    }

    /** How many transactions were begun. */
    int next() {
        return number(NEXT, THREE_BITS);
    }

    /** Whether the servers are connected. */
    int conn() {
        return number(CONN, TWO_BITS);
    }

    /** How the netcopy is. */
    int copy() {
        return number(COPY, TWO_BITS);
    }

    /** Whether there is a network between the servers. */
    boolean link() {
        return number(LINK, ONE_BIT) != 0;
    }

    /** Whether a server runs. */
    int up(int server) {
        return number(STATE + SERVER * server, TWO_BITS);
    }

    /** As which. */
    int role(int server) {
        return number(ROLE + SERVER * server, THREE_BITS);
    }

    /** What is installed, 1 for the new version. */
    int bin(int server) {
        return number(BIN + SERVER * server, ONE_BIT);
    }

    /** What its database is of. */
    int format(int server) {
        return number(FORMAT + SERVER * server, ONE_BIT);
    }

    /** Whether its log disk is full. */
    boolean full(int server) {
        return number(FULL + SERVER * server, ONE_BIT) != 0;
    }

    /** Whether its database is usable. */
    boolean valid(int server) {
        return number(VALID + SERVER * server, ONE_BIT) != 0;
    }

    /** On the way to the secondary. */
    int queue() {
        return set(QUEUE);
    }

    /** On the way back. */
    int acks() {
        return set(ACKS);
    }

    /** What the clients know to be committed. */
    int acked() {
        return set(ACKED);
    }

    /** What was applied. */
    int mem(int server) {
        return set(MEM + SETS * server);
    }

    /** What is durable. */
    int disk(int server) {
        return set(DISK + SETS * server);
    }

    /** Whose clients wait here. */
    int pend(int server) {
        return set(PEND + SETS * server);
    }

    boolean writable(int server) {
        return up(server) == UP && (role(server) == PRIMARY || role(server) == PRIMARY_ALONE);
    }

    boolean bothUp() {
        return up(0) == UP && up(1) == UP;
    }
}
