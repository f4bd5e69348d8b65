package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.SystemChangesLost;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.MemberEvent;

/** ExecuteMerge and Commit. */
final class Merging {

    private Merging() {}

    /** Applications are stopped on the Production Side: here the outage begins. A retry after the merge goes on behind it. */
    static void begin(Turn turn) {
        if (turn.images.split()) {
            Actions.begin(turn, Phase.MERGE_ACTIONS);
            return;
        }
        Storage.mount(turn);
        Applications.startControlled(turn);
        Operations.awaited(turn, Phase.MERGE_START);
    }

    /** What custom actions do not stop, the console does. */
    static void stop(Turn turn) {
        Applications.stopControlled(turn);
        Operations.awaited(turn, Phase.MERGE_STOP);
    }

    static void settle(Turn turn) {
        boolean stopping = turn.session.phase() == Phase.MERGE_STOP;
        if (stopping && Applications.allControlled(turn, AppState.STOPPED)) {
            Operations.timed(turn, Phase.MERGE_UNMOUNT, Span.UNMOUNT);
        } else if (stopping && !Applications.any(turn, AppState.STOPPING)) {
            Operations.failed(turn, DuplexCode.WOULD_NOT_STOP);
        } else if (!stopping && Applications.allControlled(turn, AppState.RUNNING)) {
            Actions.begin(turn, Phase.MERGE_START_ACTIONS);
        } else if (!stopping && !Applications.any(turn, AppState.STARTING)) {
            Operations.failed(turn, DuplexCode.WOULD_NOT_START);
        }
    }

    /** Whatever applications wrote is on the Production Side's disks by now. */
    static void unmounted(Turn turn) {
        Storage.unmount(turn);
        Operations.timed(turn, Phase.MERGE_HARDWARE, Span.HARDWARE_MERGE);
    }

    /**
     * The Production Side's operating system is thrown away, and the Upgrade Side's goes on, on both processors, with its own
     * system disks and the Production Side's data disks.
     */
    static void merged(Turn turn) {
        int upgrade = turn.upgradeSide();
        boolean there = turn.cpuServes(upgrade) && turn.halves[upgrade].reachable();
        if (!there || !turn.images.upgrade().isUp() || !Storage.boots(turn, 1)) {
            Operations.failed(turn, DuplexCode.PARTNER);
            return;
        }
        Installing.cut(turn, 0);
        Installing.cut(turn, 1);
        Image survivor = turn.images.upgrade();
        turn.images = turn.images.with(survivor.remote(false)).together();
        for (boolean processors : new boolean[] {true, false}) {
            for (int side = 0; side < 2; side++) {
                boolean paired =
                        turn.halves[1 - side].element(processors).state().inService();
                turn.move(side, processors, paired ? OpEvent.PARTNER_BACK : OpEvent.PARTNER_LOST);
            }
        }
        for (int i = 0; i < turn.bays.length; i++) {
            if (Storage.isSystem(turn, i)) {
                Storage.choose(turn, i, upgrade, false);
            }
        }
        for (int i = 0; i < turn.applications.length; i++) {
            Applications.event(turn, i, AppEvent.STRAND);
        }
        Applications.restore(turn, upgrade);
        Storage.mount(turn);
        Applications.startControlled(turn);
        Operations.awaited(turn, Phase.MERGE_START);
    }

    /** Applications serve again, and what changed on the old system disk is saved, if an action does that. */
    static void backedUp(Turn turn) {
        turn.session = turn.session.with(turn.session.desk().rescued(Actions.backsUp(turn)));
        Operations.succeeded(turn);
    }

    /** There is no way back from the moment of the request: the copies that were kept for it are given up. */
    static void commit(Turn turn) {
        if (turn.session.since() != Encoder.NEVER) {
            long span = turn.now - turn.session.since();
            turn.tell(new SystemChangesLost(span, turn.session.desk().rescued()));
        }
        turn.session = turn.session.since(Encoder.NEVER);
        for (int i = 0; i < turn.bays.length; i++) {
            for (int side = 0; side < 2; side++) {
                Storage.event(turn, i, side, MemberEvent.ENABLE);
            }
        }
        Operations.timed(turn, Phase.COMMIT, Span.COMMIT);
    }
}
