package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.SplitBegan;
import dev.rehearse.rdr.MemberEvent;

/** ExecuteSplit. Every phase can be run again when the operation is retried, and does what is not done yet. */
final class Splitting {

    private Splitting() {}

    static void begin(Turn turn) {
        if (!Operations.passes(turn, Actions.run(turn, "Start/Stop Application", "ExecuteSplit"))) {
            return;
        }
        if (turn.images.split()) {
            Operations.timed(turn, Phase.SPLIT_SERVICES, Span.APPLICATION_STOP);
        } else {
            Operations.timed(turn, Phase.SPLIT_HARDWARE, Span.SPLIT);
        }
    }

    /** Mirroring is disabled, lockstep cut, and the Upgrade Side loses network, data disks and external devices. */
    static void cut(Turn turn) {
        if (turn.session.desk().utility()) {
            Operations.failed(turn, DuplexCode.HELD);
            return;
        }
        boolean duplex = Readiness.elements(turn) == 0;
        if (!duplex) {
            Operations.failed(turn, DuplexCode.HARDWARE);
            return;
        }
        boolean mirrored = true;
        for (Bay bay : turn.bays) {
            mirrored &= bay.mirror().inSync(0) && bay.mirror().inSync(1);
        }
        turn.tell(new SplitBegan(mirrored));
        turn.images = turn.images.apart();
        for (int side = 0; side < 2; side++) {
            turn.move(side, true, OpEvent.SPLIT);
            turn.move(side, false, OpEvent.SPLIT);
        }
        for (int i = 0; i < turn.bays.length; i++) {
            Storage.event(turn, i, turn.upgradeSide(), MemberEvent.DISABLE);
        }
        Applications.doubled(turn);
        turn.session = turn.session.since(turn.now);
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
