package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.MemberEvent;
import dev.rehearse.rdr.Mirror;
import org.jspecify.annotations.Nullable;

/**
 * Abort: while the system is split the Upgrade Side is given up and nobody notices; once it is merged the original system
 * must be started again from its own disks.
 */
final class Aborting {

    private Aborting() {}

    static void begin(Turn turn) {
        if (turn.images.split()) {
            Booting.move(turn, 1, PartnerEvent.SHUT_DOWN);
            Operations.awaited(turn, Phase.ABORT_SPLIT);
        } else if (upgraded(turn) && !kept(turn)) {
            Operations.failed(turn, DuplexCode.HARDWARE);
        } else if (upgraded(turn)) {
            Booting.move(turn, 0, PartnerEvent.SHUT_DOWN);
            Operations.awaited(turn, Phase.ABORT_SHUTDOWN);
        } else {
            rejoin(turn);
        }
    }

    /** Whether the original system disks are there; without them nobody shuts down what runs. */
    private static boolean kept(Turn turn) {
        boolean kept = true;
        for (int i = 0; i < turn.bays.length; i++) {
            kept &= !Storage.isSystem(turn, i)
                    || turn.bays[i].mirror().member(turn.images.home()).works();
        }
        return kept;
    }

    /** Whether the system runs from the Upgrade Side's system disks, and the original ones are kept. */
    private static boolean upgraded(Turn turn) {
        boolean upgraded = false;
        for (int i = 0; i < turn.bays.length; i++) {
            Mirror mirror = turn.bays[i].mirror();
            upgraded |= Storage.isSystem(turn, i) && !mirror.inSync(turn.images.home());
        }
        return upgraded;
    }

    /** Goes on as far as it can at once: what was awaited may be so already. */
    static void settle(Turn turn) {
        @Nullable Phase before;
        do {
            before = turn.session.phase();
            step(turn);
        } while (turn.session.phase() != before && turn.session.state() == SessionState.ABORTING);
    }

    private static void step(Turn turn) {
        Phase phase = turn.session.phase();
        if (phase == Phase.ABORT_SPLIT && !turn.images.upgrade().os().onItsWay()) {
            rejoin(turn);
        } else if (phase == Phase.ABORT_SHUTDOWN && !turn.images.system().os().onItsWay()) {
            original(turn);
        } else if (phase == Phase.ABORT_BOOT) {
            boolean up = turn.images.system().isUp() && !Applications.any(turn, AppState.STARTING);
            if (up) {
                rejoin(turn);
            } else if (stuck(turn.images.system().os())) {
                Operations.failed(turn, DuplexCode.SYSTEM_LOST);
            }
        } else if (phase == Phase.ABORT_REJOIN && rejoined(turn)) {
            Actions.begin(turn, Phase.ABORT_START_ACTIONS);
        }
    }

    /** Whether a start does not come to an end, or has come to a bad one and there is no disk for another. */
    private static boolean stuck(PartnerState os) {
        return os.hung() || os == PartnerState.OS_CRASHED;
    }

    /** The original system disks are the ones that count again, and the original system starts from them. */
    private static void original(Turn turn) {
        int home = turn.images.home();
        for (int i = 0; i < turn.bays.length; i++) {
            if (Storage.isSystem(turn, i)) {
                Storage.choose(turn, i, home, false);
            }
        }
        if (upgraded(turn)) {
            Booting.move(turn, 0, PartnerEvent.RESTART);
            Operations.failed(turn, DuplexCode.HARDWARE);
            return;
        }
        Booting.move(turn, 0, PartnerEvent.RESTART);
        Operations.awaited(turn, Phase.ABORT_BOOT);
    }

    /** The half that was given up joins the running system: its processors are copied to, its disks resynced. */
    private static void rejoin(Turn turn) {
        int upgrade = turn.upgradeSide();
        if (turn.images.split()) {
            turn.images = turn.images.together();
            turn.cancel(Clock.What.OS, 1);
            turn.cancel(Clock.What.HANG, 1);
            Hardware.rejoin(turn, upgrade);
            Hardware.pair(turn);
        }
        turn.session = turn.session.since(Encoder.NEVER);
        for (int i = 0; i < turn.bays.length; i++) {
            Storage.event(turn, i, upgrade, MemberEvent.ENABLE);
            Storage.event(turn, i, turn.images.home(), MemberEvent.ENABLE);
        }
        Storage.mount(turn);
        Applications.startControlled(turn);
        Operations.awaited(turn, Phase.ABORT_REJOIN);
    }

    /** Both processors run in lockstep again, or one of them is out of order and nobody waits for it. */
    private static boolean rejoined(Turn turn) {
        boolean done = !Applications.any(turn, AppState.STARTING);
        for (Half half : turn.halves) {
            done &= switch (half.cpu().state()) {
                case SHOT, DIAGNOSTICS, DIAGNOSTICS_PASSED, INITIALIZING, SYNCHRONIZING -> false;
                default -> true;
            };
        }
        return done;
    }
}
