package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.BlocksLost;
import dev.rehearse.duplex.fact.CopyEnded;
import dev.rehearse.duplex.fact.CopyStarted;
import dev.rehearse.duplex.fact.PairChanged;
import dev.rehearse.rdr.MemberEvent;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.rdr.PairState;
import dev.rehearse.rdr.Priority;
import dev.rehearse.rdr.Slot;
import dev.rehearse.site.Ills;
import dev.rehearse.site.fact.WorkDiscarded;

/** The copying between the members of virtual disks: which runs, how fast, and what it costs applications. */
final class Resync {

    private Resync() {}

    private static Slot slot(Turn turn, int index) {
        return turn.wiring.crew().disks().get(index).slot();
    }

    /** A copy is finished. */
    static void finished(Turn turn, int index) {
        Bay bay = turn.bays[index];
        int target = bay.mirror().target();
        if (target < 0) {
            return;
        }
        if (bay.mirror().member(1 - target).latent() > 0) {
            turn.tell(new BlocksLost(Storage.name(turn, index), 1 - target));
        }
        Mirror done = bay.mirror().completed(slot(turn, index));
        Storage.put(turn, index, done);
        if (done.inSync(target)) {
            turn.bays[index] = turn.bays[index].with(target, bay.copy(1 - target));
            if (Storage.isSystem(turn, index)) {
                // start-up types lie on the system disk
                for (int i = 0; i < turn.applications.length; i++) {
                    StartUp type = turn.applications[i].type(1 - target);
                    turn.applications[i] = turn.applications[i].type(target, type);
                }
            }
        }
    }

    /** Starts what can be copied, sets every copy's speed, and tells what began and ended. */
    static void settle(Turn turn) {
        boolean up = turn.images.system().os() == PartnerState.OS_UP;
        int running = 0;
        for (int i = 0; i < turn.bays.length; i++) {
            int target = turn.bays[i].mirror().target();
            if (target >= 0 && !up) {
                Storage.event(turn, i, target, MemberEvent.INTERRUPT); // it is software that copies
            }
            running += turn.bays[i].mirror().target() >= 0 ? 1 : 0;
        }
        for (int i = 0; i < turn.bays.length; i++) {
            int side = turn.bays[i].mirror().candidate();
            boolean may = up
                    && side >= 0
                    && !turn.images.split()
                    && running < turn.wiring.copying().parallel();
            if (may) {
                running++;
                overwritten(turn, i, side);
                turn.bays[i] = turn.bays[i].with(turn.bays[i].mirror().begun(side, slot(turn, i), turn.now));
            }
        }
        for (int i = 0; i < turn.bays.length; i++) {
            Mirror mirror = turn.bays[i].mirror();
            turn.bays[i] = turn.bays[i].with(mirror.at(speed(turn, turn.bays[i]), turn.now));
            long ends = turn.bays[i].mirror().finished(turn.now);
            Mirror was = turn.before.bays().get(i).mirror();
            if (was.target() >= 0 || turn.bays[i].mirror().target() >= 0) {
                turn.startAt(Clock.What.RESYNC, i, ends);
            }
            tell(turn, i, was);
        }
    }

    /** Data that users lack already are gone for good when they are written over. */
    private static void overwritten(Turn turn, int index, int side) {
        Copy copy = turn.bays[index].copy(side);
        if (!Storage.isSystem(turn, index) && turn.outlook.lost() > 0 && copy.until() > 0) {
            turn.tell(new WorkDiscarded(turn.outlook.lost(), "overwritten by a stale copy"));
        }
    }

    /** Bytes a second of a copy. Where the disks cannot do all that is asked, the copy gives way unless its priority is high. */
    private static long speed(Turn turn, Bay bay) {
        Mirror mirror = bay.mirror();
        Wiring.Copying copying = turn.wiring.copying();
        long full = priority(copying, mirror);
        boolean givesWay = tight(turn, mirror) && mirror.priority() != Priority.HIGH;
        return Ills.slower(Math.max(1, givesWay ? full / 100 * copying.underLoad() : full), bay.pace());
    }

    /** Whether applications and a copy together ask for more than the disks can do. */
    private static boolean tight(Turn turn, Mirror mirror) {
        long asked =
                Applications.any(turn, AppState.RUNNING) ? turn.wiring.load().io() : 0;
        return asked > 0
                && asked + priority(turn.wiring.copying(), mirror)
                        > turn.wiring.copying().bandwidth();
    }

    private static long priority(Wiring.Copying copying, Mirror mirror) {
        return switch (mirror.priority()) {
            case LOW -> copying.speeds().get(0);
            case NORMAL -> copying.speeds().get(1);
            case HIGH -> copying.speeds().get(2);
        };
    }

    /** Whether some copy of high priority takes so much of its disks that applications feel it. */
    static boolean felt(Turn turn) {
        boolean felt = false;
        for (Bay bay : turn.bays) {
            Mirror mirror = bay.mirror();
            felt |= mirror.target() >= 0 && mirror.priority() == Priority.HIGH && tight(turn, mirror);
        }
        return felt;
    }

    private static void tell(Turn turn, int index, Mirror was) {
        Mirror is = turn.bays[index].mirror();
        String disk = Storage.name(turn, index);
        if (was.target() >= 0 && is.target() != was.target()) {
            turn.tell(new CopyEnded(disk, was.target(), is.inSync(was.target())));
        }
        if (is.target() >= 0 && is.target() != was.target()) {
            turn.tell(new CopyStarted(disk, Storage.isSystem(turn, index), is.target() == turn.images.home()));
        }
        if (is.state() != was.state()) {
            boolean alike = turn.bays[index].copy(0).equals(turn.bays[index].copy(1));
            turn.tell(new PairChanged(disk, is.state() == PairState.DUPLEX, alike));
        }
    }
}
