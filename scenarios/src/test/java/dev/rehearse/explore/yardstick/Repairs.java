package dev.rehearse.explore.yardstick;

import static dev.rehearse.explore.yardstick.HsbPair.APART;
import static dev.rehearse.explore.yardstick.HsbPair.CATCHING_UP;
import static dev.rehearse.explore.yardstick.HsbPair.COPYING;
import static dev.rehearse.explore.yardstick.HsbPair.CRASHED;
import static dev.rehearse.explore.yardstick.HsbPair.PRIMARY_ALONE;
import static dev.rehearse.explore.yardstick.HsbPair.SECONDARY_ALONE;
import static dev.rehearse.explore.yardstick.HsbPair.SHUT;
import static dev.rehearse.explore.yardstick.HsbPair.UNCERTAIN;
import static dev.rehearse.explore.yardstick.HsbPair.UP;

/** What comes right without an operator, and what the watchdog does. */
final class Repairs {

    private Repairs() {}

    static void offer(Menu menu, int server) {
        HsbPair now = menu.now;
        if (now.up(server) == CRASHED && now.bin(server) == now.format(server)) {
            start(menu, server, "a new start of");
        }
        if (now.full(server)) {
            Draft next = menu.copy();
            next.full(server, false);
            menu.put(next, "room is made on", server);
        }
        if (menu.model.watchdog()) {
            watch(menu, server);
        }
    }

    static void offer(Menu menu) {
        if (!menu.now.link()) {
            Draft next = menu.copy();
            next.link(true);
            menu.put(next, "the link is up again", -1);
        }
    }

    private static void start(Menu menu, int server, String words) {
        Draft next = menu.copy();
        next.up(server, UP);
        menu.put(next, words, server);
    }

    private static void watch(Menu menu, int server) {
        HsbPair now = menu.now;
        if (now.up(server) == SHUT && now.bin(server) == now.format(server)) {
            start(menu, server, "the watchdog starts");
        }
        boolean secondary = now.role(server) == SECONDARY_ALONE || now.role(server) == UNCERTAIN;
        if (now.up(server) == UP && secondary && now.valid(server) && now.conn() == APART && now.up(1 - server) != UP) {
            Draft next = menu.copy();
            next.role(server, PRIMARY_ALONE);
            menu.put(next, "the watchdog promotes", server);
        }
        if (canConnect(now, server)) {
            Draft next = menu.copy();
            next.conn(CATCHING_UP);
            menu.put(next, "the watchdog connects", server);
        }
    }

    /** Whether a connect typed on this server is taken. */
    static boolean canConnect(HsbPair now, int primary) {
        int secondary = 1 - primary;
        return now.conn() == APART
                && now.link()
                && now.copy() != COPYING
                && now.bothUp()
                && now.role(primary) == PRIMARY_ALONE
                && now.role(secondary) == SECONDARY_ALONE
                && now.valid(secondary)
                && (now.mem(secondary) & ~now.mem(primary)) == 0
                && now.bin(primary) <= now.bin(secondary);
    }
}
