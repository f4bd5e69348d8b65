package dev.rehearse.explore.yardstick;

import static dev.rehearse.explore.yardstick.HsbPair.APART;
import static dev.rehearse.explore.yardstick.HsbPair.CATCHING_UP;
import static dev.rehearse.explore.yardstick.HsbPair.CONNECTED;
import static dev.rehearse.explore.yardstick.HsbPair.COPIED;
import static dev.rehearse.explore.yardstick.HsbPair.COPYING;
import static dev.rehearse.explore.yardstick.HsbPair.COPY_IDLE;
import static dev.rehearse.explore.yardstick.HsbPair.PRIMARY;
import static dev.rehearse.explore.yardstick.HsbPair.PRIMARY_ALONE;
import static dev.rehearse.explore.yardstick.HsbPair.SECONDARY;
import static dev.rehearse.explore.yardstick.HsbPair.SECONDARY_ALONE;
import static dev.rehearse.explore.yardstick.HsbPair.SHUT;
import static dev.rehearse.explore.yardstick.HsbPair.UNCERTAIN;
import static dev.rehearse.explore.yardstick.HsbPair.UP;

/** The operator at the step at which he is: what he types, or where he turns when it is of no use. */
final class Steps {

    private Steps() {}

    static void offer(Menu menu) {
        int pc = menu.now.pc();
        int second = pc > 10 ? 10 : 0;
        int leader = pc > 10 ? 1 : 0;
        switch (pc - second) {
            case 1 -> disconnect(menu, leader);
            case 2 -> shutDown(menu, 1 - leader);
            case 3 -> alone(menu, leader);
            case 4 -> upgrade(menu, 1 - leader);
            case 5 -> start(menu, 1 - leader);
            case 6 -> netcopy(menu, leader);
            case 7 -> verify(menu);
            case 8 -> connect(menu, leader);
            case 9 -> await(menu);
            default -> switchRoles(menu);
        }
        recover(menu, leader);
    }

    private static void go(Menu menu, Draft next, int by, String words, int server) {
        next.pc(menu.now.pc() + by);
        menu.put(next, words, server);
    }

    private static void go(Menu menu, int by, String words, int server) {
        go(menu, menu.copy(), by, words, server);
    }

    private static void disconnect(Menu menu, int server) {
        if (menu.now.up(server) != UP) {
            return;
        }
        Draft next = menu.copy();
        if (menu.now.conn() == CONNECTED) {
            next.part();
            for (int each = 0; each < 2; each++) {
                next.role(each, menu.now.role(each) == PRIMARY ? PRIMARY_ALONE : SECONDARY_ALONE);
            }
        }
        go(menu, next, 1, "hsb disconnect on", server);
    }

    private static void shutDown(Menu menu, int server) {
        HsbPair now = menu.now;
        Draft next = menu.copy();
        if (now.up(server) == UP) {
            int kept = now.full(server) || !now.valid(server) ? now.disk(server) : now.mem(server);
            next.disk(server, kept);
            next.mem(server, kept);
            next.role(server, SECONDARY_ALONE);
            next.pend(server, 0);
            next.cut();
        }
        next.up(server, SHUT);
        go(menu, next, 1, "shutdown of", server);
    }

    private static void alone(Menu menu, int server) {
        HsbPair now = menu.now;
        if (now.up(server) != UP) {
            return;
        }
        if (now.role(server) == PRIMARY_ALONE) {
            go(menu, 1, "already alone:", server);
        }
        if (lost(now, server)) {
            Draft next = menu.copy();
            next.role(server, PRIMARY_ALONE);
            go(menu, next, 1, "hsb set primary alone on", server);
        }
        if (now.conn() == CONNECTED) {
            go(menu, -2, "connected again, back to disconnect on", server);
        }
    }

    /** Whether a server that should lead does not, and may be set to. */
    private static boolean lost(HsbPair now, int server) {
        boolean secondary = now.role(server) == SECONDARY_ALONE || now.role(server) == UNCERTAIN;
        return secondary && now.conn() == APART && now.valid(server);
    }

    private static void upgrade(Menu menu, int server) {
        if (menu.now.up(server) == SHUT) {
            Draft next = menu.copy();
            next.bin(server, 1);
            go(menu, next, 1, "install on", server);
        } else {
            go(menu, -2, "still running, back to shutdown of", server);
        }
    }

    private static void start(Menu menu, int server) {
        if (menu.now.up(server) == UP) {
            go(menu, 1, "already up:", server);
        } else if (!menu.now.full(server)) {
            Draft next = menu.copy();
            next.up(server, UP);
            next.format(server, menu.now.bin(server));
            go(menu, next, 1, "start of", server);
        }
    }

    private static void netcopy(Menu menu, int source) {
        HsbPair now = menu.now;
        int target = 1 - source;
        if (apart(now, source) && now.valid(source) && !now.full(target) && now.bin(source) <= now.bin(target)) {
            Draft next = menu.copy();
            next.copy(COPYING);
            next.valid(target, false);
            next.mem(target, 0);
            next.disk(target, 0);
            go(menu, next, 1, "hsb netcopy on", source);
        }
        if (now.conn() != APART) {
            go(menu, 3, "connected already, no netcopy on", source);
        }
        if (now.up(target) == SHUT) {
            go(menu, -1, "not up, back to start of", target);
        }
    }

    /** Both up, the leader alone, the other waiting for it, no copy running. */
    private static boolean apart(HsbPair now, int leader) {
        return now.bothUp()
                && now.role(leader) == PRIMARY_ALONE
                && now.role(1 - leader) == SECONDARY_ALONE
                && now.link()
                && now.conn() == APART
                && now.copy() != COPYING;
    }

    private static void verify(Menu menu) {
        if (menu.now.copy() != COPYING) {
            Draft next = menu.copy();
            boolean copied = menu.now.copy() == COPIED;
            next.copy(COPY_IDLE);
            go(menu, next, copied ? 1 : -1, copied ? "the netcopy is verified" : "the netcopy has failed, again", -1);
        }
    }

    private static void connect(Menu menu, int leader) {
        HsbPair now = menu.now;
        boolean taken = Repairs.canConnect(now, leader);
        if (taken) {
            Draft next = menu.copy();
            next.conn(CATCHING_UP);
            go(menu, next, 1, "hsb connect on", leader);
        }
        if (now.conn() != APART) {
            go(menu, 1, "connected already:", leader);
        }
        if (apart(now, leader) && !taken) {
            go(menu, -2, "connect refused, back to netcopy on", leader);
        }
        if (now.up(1 - leader) == SHUT) {
            go(menu, -3, "not up, back to start of", 1 - leader);
        }
    }

    private static void await(Menu menu) {
        if (menu.now.conn() == CONNECTED) {
            go(menu, 1, "both active", -1);
        } else if (menu.now.conn() == APART) {
            go(menu, -1, "not connected, again", -1);
        }
    }

    private static void switchRoles(Menu menu) {
        HsbPair now = menu.now;
        if (now.pc() != 10) {
            return;
        }
        if (now.conn() != CONNECTED) {
            go(menu, -2, "not connected, back to connect", -1);
        } else if (now.role(1) == PRIMARY) {
            go(menu, 1, "already primary:", 1);
        } else if (now.role(1) == SECONDARY && now.queue() == 0 && now.acks() == 0) {
            Draft next = menu.copy();
            next.role(0, SECONDARY);
            next.role(1, PRIMARY);
            go(menu, next, 1, "hsb switch primary on", 1);
        }
    }

    /** Beyond the text: a leader that has lost its role is set primary again. */
    private static void recover(Menu menu, int leader) {
        HsbPair now = menu.now;
        boolean asked = (now.pc() >= 4 && now.pc() <= 10) || now.pc() >= 14;
        if (asked && now.up(leader) == UP && lost(now, leader) && !now.writable(1 - leader)) {
            Draft next = menu.copy();
            next.role(leader, PRIMARY_ALONE);
            menu.put(next, "hsb set primary alone, being without a primary, on", leader);
        }
    }
}
