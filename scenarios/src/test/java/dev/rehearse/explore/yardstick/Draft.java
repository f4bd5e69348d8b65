package dev.rehearse.explore.yardstick;

/** A situation of the yardstick, laid open to be changed. Servers are 0 and 1; sets of transactions are bit masks. */
final class Draft {

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

    private static final int SET = 6;

    int pc;
    int faults;
    int next;
    int conn;
    int copy;
    boolean link;
    final int[] up = new int[2];
    final int[] role = new int[2];
    final int[] bin = new int[2];
    final int[] format = new int[2];
    final boolean[] full = new boolean[2];
    final boolean[] valid = new boolean[2];
    final int[] mem = new int[2];
    final int[] disk = new int[2];
    final int[] pend = new int[2];
    int queue;
    int acks;
    int acked;

    boolean writable(int server) {
        return up[server] == UP && (role[server] == PRIMARY || role[server] == PRIMARY_ALONE);
    }

    boolean bothUp() {
        return up[0] == UP && up[1] == UP;
    }

    /** What is on its way between the servers is lost, and so is a copy that runs. */
    void cut() {
        part();
        if (copy == COPYING) {
            copy = COPY_FAILED;
        }
    }

    void part() {
        conn = APART;
        queue = 0;
        acks = 0;
    }

    HsbPair pack() {
        long servers = pc | (faults << 5) | (next << 8) | (conn << 11) | (copy << 13) | (link ? 1 << 15 : 0);
        long work = queue | ((long) acks << SET) | ((long) acked << (2 * SET));
        for (int server = 0; server < 2; server++) {
            long one = up[server]
                    | (role[server] << 2)
                    | (bin[server] << 5)
                    | (format[server] << 6)
                    | (full[server] ? 1 << 7 : 0)
                    | (valid[server] ? 1 << 8 : 0);
            servers |= one << (16 + 9 * server);
            long sets = mem[server] | ((long) disk[server] << SET) | ((long) pend[server] << (2 * SET));
            work |= sets << ((1 + server) * 3 * SET);
        }
        return new HsbPair(servers, work);
    }

    Draft unpack(HsbPair pair) {
        long servers = pair.servers();
        long work = pair.work();
        pc = (int) (servers & 31);
        faults = (int) (servers >>> 5) & 7;
        next = (int) (servers >>> 8) & 7;
        conn = (int) (servers >>> 11) & 3;
        copy = (int) (servers >>> 13) & 3;
        link = ((servers >>> 15) & 1) != 0;
        queue = set(work, 0);
        acks = set(work, 1);
        acked = set(work, 2);
        for (int server = 0; server < 2; server++) {
            int one = (int) (servers >>> (16 + 9 * server));
            up[server] = one & 3;
            role[server] = (one >>> 2) & 7;
            bin[server] = (one >>> 5) & 1;
            format[server] = (one >>> 6) & 1;
            full[server] = ((one >>> 7) & 1) != 0;
            valid[server] = ((one >>> 8) & 1) != 0;
            mem[server] = set(work, 3 + 3 * server);
            disk[server] = set(work, 4 + 3 * server);
            pend[server] = set(work, 5 + 3 * server);
        }
        return this;
    }

    private static int set(long work, int number) {
        return (int) (work >>> (number * SET)) & ((1 << SET) - 1);
    }
}
