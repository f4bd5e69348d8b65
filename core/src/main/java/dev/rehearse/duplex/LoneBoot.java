package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.MemberEvent;

/**
 * An operator starts the system from the system disks of one half, and from its data disks if no others can be reached,
 * whatever is on them: the way out when the half that should have served is dead. What they lack is missing from then on.
 */
final class LoneBoot {

    private LoneBoot() {}

    /** Returns why not, or 0. */
    static int begin(Turn turn, int side) {
        if (turn.images.system().os() == PartnerState.OS_UP) {
            return DuplexCode.RUNS;
        }
        boolean hardware = turn.cpuServes(side) && turn.halves[side].reachable();
        for (int i = 0; i < turn.bays.length; i++) {
            hardware &= !needed(turn, i) || turn.bays[i].mirror().member(side).works();
        }
        if (!hardware) {
            return DuplexCode.HARDWARE;
        }
        if (turn.images.split()) {
            Hardware.rejoin(turn, 1 - side);
        }
        turn.images = turn.images.with(Image.NONE).together();
        for (int number = 0; number < 2; number++) {
            turn.cancel(Clock.What.OS, number);
            turn.cancel(Clock.What.HANG, number);
            turn.cancel(Clock.What.JOB, number);
        }
        for (int i = 0; i < turn.bays.length; i++) {
            if (needed(turn, i)) {
                Storage.choose(turn, i, side, true);
            }
            Storage.event(turn, i, 0, MemberEvent.ENABLE);
            Storage.event(turn, i, 1, MemberEvent.ENABLE);
        }
        Applications.restore(turn, side);
        turn.cancel(Clock.What.WORK, 0);
        turn.move(SessionEvent.BOOTED_ALONE);
        turn.session = turn.session.with(turn.session.state(), null, 0).since(Encoder.NEVER);
        Booting.move(turn, 0, PartnerEvent.RESTART);
        return 0;
    }

    /** A data disk of which a copy that counts can be reached needs no other. */
    private static boolean needed(Turn turn, int index) {
        boolean serves =
                turn.bays[index].mirror().inSync(0) || turn.bays[index].mirror().inSync(1);
        return Storage.isSystem(turn, index) || !serves;
    }
}
