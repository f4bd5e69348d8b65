package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberState;
import dev.rehearse.site.fact.FaultStruck;

/**
 * The first instant of a run that begins in the middle of something: what had come about before is told, and what was under way goes
 * on. Of a system that begins in order there is nothing to tell.
 */
final class Resuming {

    private Resuming() {}

    static void open(Turn turn) {
        if (amiss(turn)) {
            turn.tell(new FaultStruck(turn.context.self(), "as it stands at the start"));
        }
        for (int i = 0; i < turn.bays.length; i++) {
            lost(turn, i);
        }
        if (turn.session.state() != SessionState.IDLE) {
            new Recounting(turn).tell();
        }
        for (int side = 0; side < 2; side++) {
            element(turn, side, true);
            element(turn, side, false);
        }
        for (int number = 0; number < (turn.images.split() ? 2 : 1); number++) {
            Booting.resume(turn, number);
        }
        for (int i = 0; i < turn.applications.length; i++) {
            Applications.resume(turn, i);
        }
        if (turn.session.state().operation() == SessionState.Operation.BUSY) {
            Operations.begin(turn);
        }
    }

    /** Of data whose only current copy is broken it is told what went with it. */
    private static void lost(Turn turn, int index) {
        Bay bay = turn.bays[index];
        boolean gone = !bay.copy(0).current() && !bay.copy(1).current();
        if (gone && !Storage.isSystem(turn, index)) {
            long elsewhere = Math.max(
                    bay.backup(), Math.max(bay.copy(0).until(), bay.copy(1).until()));
            long written = turn.writes.amountAt(turn.now);
            Storage.destroyed(turn, written - Math.max(0, elsewhere));
        }
    }

    private static void element(Turn turn, int side, boolean processors) {
        Clock.What clock = Hardware.clock(processors);
        switch (turn.halves[side].element(processors).state()) {
            case SHOT -> Hardware.test(turn, side, processors, OpEvent.SELF_TEST);
            case DIAGNOSTICS -> turn.start(clock, side, processors ? Span.CPU_DIAGNOSTICS : Span.IO_DIAGNOSTICS);
            case INITIALIZING -> turn.start(clock, side, Span.INITIALIZATION);
            case SYNCHRONIZING -> turn.start(clock, side, turn.wiring.hardware().memoryCopy());
            case DUMPING -> turn.start(clock, side, Span.CRASH_DUMP);
            case FIRMWARE_UPDATE -> turn.start(clock, side, Span.FIRMWARE);
            default -> {}
        }
    }

    /** Whether something has gone wrong before: what follows from it is nobody's mistake. */
    private static boolean amiss(Turn turn) {
        boolean amiss = turn.session.desk().faults() > 0
                || turn.session.state().operation() == SessionState.Operation.BROKEN
                || turn.images.system().os() != PartnerState.OS_UP;
        for (Half half : turn.halves) {
            amiss |= !half.cpu().state().inService() || !half.reachable() || half.vtmFaults() > 0;
        }
        for (Bay bay : turn.bays) {
            for (int side = 0; side < 2; side++) {
                amiss |= bay.mirror().member(side).state() == MemberState.FAILED;
            }
        }
        for (Application application : turn.applications) {
            amiss |= application.state() != AppState.RUNNING;
        }
        for (Team team : turn.teams) {
            amiss |= team.first() > 0 || team.second() > 0;
        }
        for (External external : turn.externals) {
            amiss |= !external.works(0) || !external.works(1);
        }
        return amiss;
    }
}
