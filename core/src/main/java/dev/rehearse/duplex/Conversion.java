package dev.rehearse.duplex;

import dev.rehearse.site.fact.WorkDiscarded;

/**
 * A copy of the data that an installer has converted and left on a system disk. The new software uses it in place of the
 * data disks: what was written since is missing, and what it writes itself goes with that disk.
 */
final class Conversion {

    private Conversion() {}

    /** An application has started: if there is such a copy where it runs, that is what it works on. */
    static void used(Turn turn) {
        long held = held(turn);
        if (held != Copy.NO_DATA && turn.outlook.lost() == 0) {
            turn.outlook = turn.outlook.lacking(turn.writes.amountAt(turn.now) - held);
        }
    }

    /**
     * Another system disk is the one that is used.
     *
     * @param held what the copy on the last one held
     */
    static void left(Turn turn, long held) {
        boolean used = held != Copy.NO_DATA && turn.outlook.lost() > 0;
        if (!used || held(turn) != Copy.NO_DATA) {
            return;
        }
        long written = turn.writes.amountAt(turn.now) - held - turn.outlook.lost();
        turn.outlook = turn.outlook.lacking(0);
        if (written > 0) {
            turn.tell(new WorkDiscarded(written, "it was written to a copy that is given up"));
        }
    }

    /** Writes in the copy on the system disk that is used, or {@link Copy#NO_DATA}. */
    static long held(Turn turn) {
        long held = Copy.NO_DATA;
        for (int i = 0; i < turn.bays.length; i++) {
            if (Storage.isSystem(turn, i)) {
                held = Math.max(held, turn.bays[i].used().converted());
            }
        }
        return held;
    }
}
