package dev.rehearse.explore.yardstick;

import static dev.rehearse.explore.yardstick.HsbPair.COPYING;
import static dev.rehearse.explore.yardstick.HsbPair.COPY_FAILED;
import static dev.rehearse.explore.yardstick.HsbPair.CRASHED;
import static dev.rehearse.explore.yardstick.HsbPair.SECONDARY_ALONE;
import static dev.rehearse.explore.yardstick.HsbPair.UP;

/** What can go wrong. */
final class Mishaps {

    private static final int CRASH = 0;
    private static final int DISK_FULL = 2;
    private static final int LINK_DOWN = 4;
    private static final int COPY_BROKEN = 5;
    private static final int SKIP = 6;

    private Mishaps() {}

    static void offer(Menu menu) {
        HsbPair now = menu.now;
        if (now.faults() >= menu.model.budget() || now.pc() == 20) {
            return;
        }
        for (int server = 0; server < 2; server++) {
            if (now.up(server) == UP) {
                offer(menu, server);
            }
        }
        if (now.link()) {
            Draft next = menu.copy();
            next.link(false);
            next.cut();
            menu.fault(next, LINK_DOWN, "LINK BREAK", -1);
        }
        if (now.copy() == COPYING) {
            Draft next = menu.copy();
            next.copy(COPY_FAILED);
            menu.fault(next, COPY_BROKEN, "NETCOPY FAILURE", -1);
        }
        if (menu.model.slips() && now.pc() <= 18) {
            Draft next = menu.copy();
            next.pc(now.pc() + 1);
            menu.fault(next, SKIP, "SKIPPED", -1);
        }
    }

    private static void offer(Menu menu, int server) {
        Draft next = menu.copy();
        next.up(server, CRASHED);
        next.role(server, SECONDARY_ALONE);
        next.mem(server, menu.now.disk(server));
        next.pend(server, 0);
        next.cut();
        menu.fault(next, CRASH + server, "CRASH of", server);
        if (!menu.now.full(server)) {
            Draft other = menu.copy();
            other.full(server, true);
            menu.fault(other, DISK_FULL + server, "DISK FULL on", server);
        }
    }
}
