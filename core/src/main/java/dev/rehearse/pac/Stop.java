package dev.rehearse.pac;

import dev.rehearse.pac.fact.PatchedLive;
import dev.rehearse.site.fact.FaultEffect;

/** A region ends, in order or not ("casstop", "Removing a region"). */
final class Stop {

    private static final int SURVIVES = 0;

    private Stop() {}

    /** It takes nothing new, and ends when what it has begun has ended. */
    static void begins(RegionTurn turn) {
        turn.cancel(RegionTimer.START);
        turn.cancel(RegionTimer.GIVE_UP);
        turn.cancel(RegionTimer.RETRY);
        turn.ending = new Region.Drain(true, true);
        turn.toPsor(Presence.What.STOPS);
        turn.start(RegionTimer.TRANSACTIONS, turn.takes(turn.wiring.times().transactions()));
        turn.start(RegionTimer.MONITOR, turn.wiring.times().limits().monitor());
    }

    static void transactionsOver(RegionTurn turn) {
        turn.ending = new Region.Drain(false, turn.ending.jobs());
        drained(turn);
    }

    static void jobsOver(RegionTurn turn) {
        turn.ending = new Region.Drain(turn.ending.transactions(), false);
        drained(turn);
    }

    private static void drained(RegionTurn turn) {
        if (turn.state.ending() && turn.ending.over()) {
            turn.move(RegionEvent.DRAINED);
        }
    }

    /** Its processes die, or fall silent. */
    static void die(RegionTurn turn, RegionFault fault) {
        RegionState was = turn.state;
        turn.move(fault == RegionFault.HANG ? RegionEvent.HANG : RegionEvent.CRASH);
        if (turn.state == was) {
            turn.tell(FaultEffect.nothing(turn.context.self(), fault, "it is " + was.shownAs()));
        }
    }

    /** Files are put over those that its processes have open. */
    static void patched(RegionTurn turn) {
        if (turn.state.runs()) {
            turn.tell(new PatchedLive());
            if (turn.context.choose(turn.wiring.policy().patched()) != SURVIVES) {
                turn.move(RegionEvent.CRASH);
            }
        }
    }
}
