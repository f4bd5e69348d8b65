package dev.rehearse.explore.yardstick;

import static dev.rehearse.explore.yardstick.HsbPair.ACKED;
import static dev.rehearse.explore.yardstick.HsbPair.ACKS;
import static dev.rehearse.explore.yardstick.HsbPair.APART;
import static dev.rehearse.explore.yardstick.HsbPair.BIN;
import static dev.rehearse.explore.yardstick.HsbPair.CONN;
import static dev.rehearse.explore.yardstick.HsbPair.COPY;
import static dev.rehearse.explore.yardstick.HsbPair.COPYING;
import static dev.rehearse.explore.yardstick.HsbPair.COPY_FAILED;
import static dev.rehearse.explore.yardstick.HsbPair.DISK;
import static dev.rehearse.explore.yardstick.HsbPair.FAULTS;
import static dev.rehearse.explore.yardstick.HsbPair.FIVE_BITS;
import static dev.rehearse.explore.yardstick.HsbPair.FORMAT;
import static dev.rehearse.explore.yardstick.HsbPair.FULL;
import static dev.rehearse.explore.yardstick.HsbPair.LINK;
import static dev.rehearse.explore.yardstick.HsbPair.MEM;
import static dev.rehearse.explore.yardstick.HsbPair.NEXT;
import static dev.rehearse.explore.yardstick.HsbPair.ONE_BIT;
import static dev.rehearse.explore.yardstick.HsbPair.PC;
import static dev.rehearse.explore.yardstick.HsbPair.PEND;
import static dev.rehearse.explore.yardstick.HsbPair.QUEUE;
import static dev.rehearse.explore.yardstick.HsbPair.ROLE;
import static dev.rehearse.explore.yardstick.HsbPair.SERVER;
import static dev.rehearse.explore.yardstick.HsbPair.SET;
import static dev.rehearse.explore.yardstick.HsbPair.SETS;
import static dev.rehearse.explore.yardstick.HsbPair.STATE;
import static dev.rehearse.explore.yardstick.HsbPair.THREE_BITS;
import static dev.rehearse.explore.yardstick.HsbPair.TWO_BITS;
import static dev.rehearse.explore.yardstick.HsbPair.VALID;

/** What becomes of a situation: its two words, laid open to be changed. */
final class Draft {

    private long servers;
    private long work;

    Draft(HsbPair from) {
        become(from);
    }

    /** Begins anew with this situation. */
    Draft become(HsbPair from) {
        servers = from.servers();
        work = from.work();
        return this;
    }

    HsbPair pack() {
        return new HsbPair(servers, work);
    }

    private void number(int place, int mask, int value) {
        servers = (servers & ~((long) mask << place)) | ((long) value << place);
    }

    private void set(int place, int value) {
        work = (work & ~((long) SET << place)) | ((long) value << place);
    }

    void pc(int value) {
        number(PC, FIVE_BITS, value);
    }

    void faults(int value) {
        number(FAULTS, THREE_BITS, value);
    }

    void next(int value) {
        number(NEXT, THREE_BITS, value);
    }

    void conn(int value) {
        number(CONN, TWO_BITS, value);
    }

    void copy(int value) {
        number(COPY, TWO_BITS, value);
    }

    void link(boolean value) {
        number(LINK, ONE_BIT, value ? 1 : 0);
    }

    void up(int server, int value) {
        number(STATE + SERVER * server, TWO_BITS, value);
    }

    void role(int server, int value) {
        number(ROLE + SERVER * server, THREE_BITS, value);
    }

    void bin(int server, int value) {
        number(BIN + SERVER * server, ONE_BIT, value);
    }

    void format(int server, int value) {
        number(FORMAT + SERVER * server, ONE_BIT, value);
    }

    void full(int server, boolean value) {
        number(FULL + SERVER * server, ONE_BIT, value ? 1 : 0);
    }

    void valid(int server, boolean value) {
        number(VALID + SERVER * server, ONE_BIT, value ? 1 : 0);
    }

    void queue(int value) {
        set(QUEUE, value);
    }

    void acks(int value) {
        set(ACKS, value);
    }

    void acked(int value) {
        set(ACKED, value);
    }

    void mem(int server, int value) {
        set(MEM + SETS * server, value);
    }

    void disk(int server, int value) {
        set(DISK + SETS * server, value);
    }

    void pend(int server, int value) {
        set(PEND + SETS * server, value);
    }

    /** What is on its way between the servers is lost, and so is a copy that runs. */
    void cut() {
        part();
        if (pack().copy() == COPYING) {
            copy(COPY_FAILED);
        }
    }

    /** The servers are connected no more. */
    void part() {
        conn(APART);
        queue(0);
        acks(0);
    }
}
