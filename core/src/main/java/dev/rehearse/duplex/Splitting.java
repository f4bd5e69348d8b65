package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.SplitBegan;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.MemberEvent;
import dev.rehearse.rdr.PairState;

/** ExecuteSplit. Every phase can be run again when the operation is retried, and does what is not done yet. */
final class Splitting {

    private Splitting() {}

    static void begin(Turn turn) {
        if (turn.images.split()) {
            Operations.timed(turn, Phase.SPLIT_SERVICES, Span.APPLICATION_STOP);
        } else if (!mirrored(turn)) {
            whole(turn); // what an earlier try has left, or a disk that is gone since
        } else {
            Operations.timed(turn, Phase.SPLIT_MIRRORS, Span.MIRRORS_OFF);
        }
    }

    private static boolean mirrored(Turn turn) {
        boolean mirrored = true;
        for (Bay bay : turn.bays) {
            mirrored &= bay.mirror().state() == PairState.DUPLEX;
        }
        return mirrored;
    }

    /** The split cannot be: mirroring is enabled again, and the disks of the Upgrade Side need a resync. */
    private static void whole(Turn turn) {
        turn.session = turn.session.since(Encoder.NEVER);
        for (int i = 0; i < turn.bays.length; i++) {
            Storage.event(turn, i, turn.upgradeSide(), MemberEvent.ENABLE);
        }
        Operations.failed(turn, DuplexCode.HARDWARE);
    }

    /** Mirroring is disabled: from here on only the Production Side's disks follow. */
    static void mirrorsOff(Turn turn) {
        if (turn.session.desk().utility()) {
            Operations.failed(turn, DuplexCode.HELD);
            return;
        }
        boolean duplex = Readiness.elements(turn) == 0 && mirrored(turn);
        if (!duplex) {
            Operations.failed(turn, DuplexCode.HARDWARE);
            return;
        }
        turn.tell(new SplitBegan(Readiness.elements(turn) == 0 && mirrored(turn)));
        for (int i = 0; i < turn.bays.length; i++) {
            Storage.event(turn, i, turn.upgradeSide(), MemberEvent.DISABLE);
        }
        turn.session = turn.session.since(turn.now);
        Operations.timed(turn, Phase.SPLIT_LOCKSTEP, Span.SPLIT);
    }

    /** Lockstep is cut, and the Upgrade Side loses network, data disks and external devices. */
    static void cut(Turn turn) {
        if (Readiness.elements(turn) != 0) {
            whole(turn);
            return;
        }
        turn.images = turn.images.apart();
        for (int side = 0; side < 2; side++) {
            turn.move(side, true, OpEvent.SPLIT);
            turn.move(side, false, OpEvent.SPLIT);
        }
        Applications.doubled(turn);
        Operations.timed(turn, Phase.SPLIT_SERVICES, Span.APPLICATION_STOP);
    }

    /** The selected services are stopped and disabled on the Upgrade Side; those of the Production Side are never touched. */
    static void disabled(Turn turn) {
        Applications.disable(turn);
        if (turn.images.upgrade().isUp()) {
            Operations.succeeded(turn);
        } else {
            Operations.failed(turn, DuplexCode.PARTNER);
        }
    }
}
