package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberEvent;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.WorkDiscarded;

/** Backups of virtual disks: what is left when no member of a disk is. */
final class Backups {

    private Backups() {}

    static void make(Turn turn, int index) {
        Bay bay = turn.bays[index];
        turn.bays[index] =
                bay.backedUp(turn.writes.amountAt(turn.now), bay.used().level());
    }

    /** Why a backup cannot be put back, or 0. */
    static int restorable(Turn turn, int index) {
        if (turn.bays[index].backup() < 0) {
            return DuplexCode.NO_BACKUP;
        }
        if (turn.bays[index].restoring() != null) {
            return DuplexCode.ON_ITS_WAY;
        }
        boolean used =
                Storage.isSystem(turn, index) ? turn.images.system().isUp() : Applications.any(turn, AppState.RUNNING);
        if (used) {
            return DuplexCode.RUNS;
        }
        return restoreTo(turn, index) < 0 ? DuplexCode.HARDWARE : 0;
    }

    /** The enclosure to whose disk a backup is put back: the one in sync, else one that works; or -1. */
    private static int restoreTo(Turn turn, int index) {
        Mirror mirror = turn.bays[index].mirror();
        for (int side = 0; side < 2; side++) {
            if (mirror.inSync(side)) {
                return side;
            }
        }
        int home = turn.images.home();
        boolean other = mirror.member(1 - home).works() && !turn.images.split();
        return mirror.member(home).works() ? home : other ? 1 - home : -1;
    }

    /** The time of a restore is over. */
    static void restored(Turn turn, int index) {
        Image.Job job = turn.bays[index].restoring();
        if (job == null) {
            return;
        }
        turn.bays[index] = turn.bays[index].restoring(null);
        int side = restoreTo(turn, index);
        if (side >= 0) {
            restore(turn, index, side);
        }
        Installing.answer(turn, job, side >= 0 ? Reply.DONE : Reply.REFUSED, side >= 0 ? 0 : DuplexCode.HARDWARE);
    }

    /** What its copies hold; what went with a broken disk was told when that broke. */
    private static long held(Turn turn, Bay bay) {
        boolean whole = bay.copy(0).current() || bay.copy(1).current();
        return whole
                ? turn.writes.amountAt(turn.now)
                : Math.max(bay.copy(0).until(), bay.copy(1).until());
    }

    /** Puts the backup back; what was written since is lost. */
    private static void restore(Turn turn, int index, int side) {
        Bay bay = turn.bays[index];
        long converted = Conversion.held(turn);
        long lost = held(turn, bay) - bay.backup();
        // an old copy that is replaced anyway lacks nothing that the backup does not
        turn.bays[index] = bay.with(side, bay.copy(side).until(Copy.CURRENT));
        Storage.choose(turn, index, side, true);
        if (!turn.images.split()) {
            Storage.event(turn, index, 1 - side, MemberEvent.ENABLE);
        }
        for (int s = 0; s < 2; s++) {
            if (turn.bays[index].mirror().inSync(s)) {
                Copy restored = bay.copy(s)
                        .installed(bay.backupLevel(), false)
                        .converted(Copy.NO_DATA)
                        .until(Copy.CURRENT);
                turn.bays[index] = turn.bays[index].with(s, restored);
            }
        }
        Conversion.left(turn, converted);
        if (!Storage.isSystem(turn, index) && lost > 0) {
            turn.tell(new WorkDiscarded(lost, "the backup is older"));
        }
        if (turn.images.system().os() == PartnerState.OS_UP) {
            Storage.mount(turn);
        }
    }
}
