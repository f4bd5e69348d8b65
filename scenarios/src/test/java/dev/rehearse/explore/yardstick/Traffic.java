package dev.rehearse.explore.yardstick;

import static dev.rehearse.explore.yardstick.HsbPair.APART;
import static dev.rehearse.explore.yardstick.HsbPair.CATCHING_UP;
import static dev.rehearse.explore.yardstick.HsbPair.CONNECTED;
import static dev.rehearse.explore.yardstick.HsbPair.COPIED;
import static dev.rehearse.explore.yardstick.HsbPair.COPYING;
import static dev.rehearse.explore.yardstick.HsbPair.COPY_FAILED;
import static dev.rehearse.explore.yardstick.HsbPair.PRIMARY;
import static dev.rehearse.explore.yardstick.HsbPair.PRIMARY_ALONE;
import static dev.rehearse.explore.yardstick.HsbPair.SECONDARY;
import static dev.rehearse.explore.yardstick.HsbPair.SECONDARY_ALONE;
import static dev.rehearse.explore.yardstick.HsbPair.UNCERTAIN;
import static dev.rehearse.explore.yardstick.HsbPair.UP;

/** Clients, replication, logging, copying: what goes on by itself. */
final class Traffic {

    private Traffic() {}

    static void offer(Menu menu, int server) {
        begin(menu, server);
        flush(menu, server);
        replicate(menu, server);
        acknowledge(menu, server);
        catchUp(menu, server);
        netcopy(menu, server);
        detect(menu, server);
    }

    private static void begin(Menu menu, int server) {
        HsbPair now = menu.now;
        boolean room = Integer.bitCount(now.pend(0)) + Integer.bitCount(now.pend(1)) < menu.model.outstanding();
        if (now.writable(server) && !now.full(server) && now.next() < menu.model.transactions() && room) {
            Draft next = menu.copy();
            int transaction = 1 << now.next();
            next.next(now.next() + 1);
            next.mem(server, now.mem(server) | transaction);
            next.pend(server, now.pend(server) | transaction);
            if (now.role(server) == PRIMARY && now.conn() == CONNECTED) {
                next.queue(now.queue() | transaction);
            }
            menu.put(next, "a client commits on", server);
        }
    }

    private static void flush(Menu menu, int server) {
        HsbPair now = menu.now;
        if (now.up(server) == UP && !now.full(server) && now.valid(server) && now.disk(server) != now.mem(server)) {
            Draft next = menu.copy();
            next.disk(server, now.mem(server));
            menu.put(next, "the log is flushed on", server);
        }
    }

    private static void replicate(Menu menu, int server) {
        HsbPair now = menu.now;
        boolean durable = menu.model.durable();
        if (now.conn() == CONNECTED
                && now.role(server) == SECONDARY
                && now.queue() != 0
                && !(durable && now.full(server))) {
            Draft next = menu.copy();
            int transaction = Integer.lowestOneBit(now.queue());
            next.queue(now.queue() & ~transaction);
            next.acks(now.acks() | transaction);
            next.mem(server, now.mem(server) | transaction);
            if (durable) {
                next.disk(server, now.mem(server) | transaction);
            }
            menu.put(next, "a transaction reaches", server);
        }
    }

    private static void acknowledge(Menu menu, int server) {
        HsbPair now = menu.now;
        if (now.conn() == CONNECTED && now.role(server) == PRIMARY && now.acks() != 0) {
            int transaction = Integer.lowestOneBit(now.acks());
            if (!menu.model.durable() || (now.disk(server) & transaction) != 0) {
                Draft next = menu.copy();
                next.acks(now.acks() & ~transaction);
                next.acked(now.acked() | transaction);
                next.pend(server, now.pend(server) & ~transaction);
                menu.put(next, "a commit is acknowledged by", server);
            }
        }
        if (now.up(server) == UP && now.role(server) == PRIMARY_ALONE && now.pend(server) != 0) {
            int transaction = Integer.lowestOneBit(now.pend(server));
            if ((now.disk(server) & transaction) != 0) {
                Draft next = menu.copy();
                next.acked(now.acked() | transaction);
                next.pend(server, now.pend(server) & ~transaction);
                menu.put(next, "a commit is acknowledged alone by", server);
            }
        }
    }

    private static void catchUp(Menu menu, int primary) {
        HsbPair now = menu.now;
        int secondary = 1 - primary;
        if (now.conn() != CATCHING_UP || now.role(primary) != PRIMARY_ALONE) {
            return;
        }
        int missing = now.mem(primary) & ~now.mem(secondary);
        if (!now.full(secondary) && missing != 0) {
            Draft next = menu.copy();
            next.mem(secondary, now.mem(secondary) | Integer.lowestOneBit(missing));
            menu.put(next, "a held transaction is sent from", primary);
        }
        boolean durable = !menu.model.durable() || now.disk(secondary) == now.mem(secondary);
        if (now.mem(primary) == now.mem(secondary) && durable) {
            Draft next = menu.copy();
            next.conn(CONNECTED);
            next.acks(now.pend(primary));
            next.queue(0);
            next.role(primary, PRIMARY);
            next.role(secondary, SECONDARY);
            menu.put(next, "the catchup ends on", primary);
        }
    }

    private static void netcopy(Menu menu, int target) {
        HsbPair now = menu.now;
        int source = 1 - target;
        if (now.copy() != COPYING || now.valid(target)) {
            return;
        }
        if (now.full(target)) {
            Draft next = menu.copy();
            next.copy(COPY_FAILED);
            menu.put(next, "the netcopy finds no room on", target);
        } else if (now.valid(source)) {
            Draft next = menu.copy();
            next.copy(COPIED);
            next.valid(target, true);
            next.mem(target, now.mem(source));
            next.disk(0, now.mem(source));
            next.disk(1, now.mem(source));
            next.format(target, now.bin(target));
            menu.put(next, "the netcopy is complete on", target);
        }
    }

    private static void detect(Menu menu, int server) {
        HsbPair now = menu.now;
        boolean connected = now.role(server) == PRIMARY || now.role(server) == SECONDARY;
        if (now.up(server) == UP && now.conn() == APART && connected) {
            Draft next = menu.copy();
            next.role(server, now.role(server) == PRIMARY ? UNCERTAIN : SECONDARY_ALONE);
            menu.put(next, "the broken connection is noticed by", server);
        }
    }
}
