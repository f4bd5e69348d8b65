package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.fact.CatchupEnded;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encoder;

/** What goes with a change of state, whatever brought it about. */
final class Passage {

    private Passage() {}

    static void through(Turn turn, HsbState from) {
        HsbState to = turn.state;
        if (from.isLinked() && !to.isLinked()) {
            unlinked(turn, from);
        }
        if (to.isConnected() && !from.isConnected()) {
            turn.log = turn.log.keptFrom(Log.STREAMED);
        } else if (to == HsbState.STANDALONE) {
            turn.log = turn.log.keptFrom(Log.NOT_KEPT);
        } else if (from == HsbState.STANDALONE && to != HsbState.DOWN) {
            turn.log = turn.log.keptFrom(turn.history().endAt(turn.now));
        }
        boolean couldNotWrite = from.isSecondary() || from == HsbState.BOOTING;
        if (couldNotWrite && to.acceptsWrites()) {
            resolve(turn);
            turn.hold(turn.database.promoted(turn.wiring.place().number(), turn.now));
        } else if (to == HsbState.PRIMARY_ALONE) {
            resolve(turn);
        }
        if (to.answers()) {
            turn.database = turn.database.standalone(to == HsbState.STANDALONE);
            announce(turn, from);
        }
    }

    /** Commits that hung become commits. */
    static void resolve(Turn turn) {
        if (turn.database.pending() > 0) {
            turn.hold(turn.history().with(turn.history().end().plus(turn.database.pending())));
            turn.database = turn.database.pending(0);
        }
    }

    private static void unlinked(Turn turn, HsbState from) {
        long hanging = Contact.hanging(turn);
        boolean writes = from == HsbState.PRIMARY_ACTIVE || from == HsbState.PRIMARY_DISCONNECTING;
        if (from.isConnected() && !turn.peer.silent()) {
            LogSpace.keep(turn, turn.now);
        }
        if (from.isSecondary()) {
            turn.hold(turn.history().settled(turn.now));
        } else if (writes && turn.state != HsbState.DOWN) {
            turn.database = turn.database.pending(turn.database.pending() + hanging);
        }
        turn.peer = turn.peer.silentSince(Encoder.NEVER).end(Level.EMPTY).lag(0);
        turn.standing = turn.standing.pace(-1);
        for (HsbTimer timer : new HsbTimer[] {HsbTimer.PING, HsbTimer.CATCHUP, HsbTimer.DISCONNECT, HsbTimer.SWITCH}) {
            turn.cancel(timer);
        }
        if (turn.courses.connect().running()) {
            turn.courses = turn.courses.connect(Course.failed(HsbCode.BROKEN));
        }
        if (turn.courses.roleSwitch().running()) {
            turn.courses = turn.courses.roleSwitch(Course.failed(HsbCode.BROKEN));
            turn.message(from == HsbState.SWITCHING_TO_PRIMARY ? 30510 : 30509, "role switch failed");
        }
        if (from == HsbState.PRIMARY_CATCHING_UP) {
            turn.tell(new CatchupEnded(false));
            turn.message(30532, "catchup ended before it was complete");
        }
    }

    private static void announce(Turn turn, HsbState from) {
        switch (turn.state) {
            case PRIMARY_ALONE -> {
                if (from.isConnected() || from == HsbState.PRIMARY_UNCERTAIN || !from.isPrimary()) {
                    turn.message(30507, "now PRIMARY ALONE");
                }
            }
            case PRIMARY_UNCERTAIN -> turn.message(30554, "link broken with open transactions, somebody must decide");
            case PRIMARY_ACTIVE -> {
                if (from == HsbState.SWITCHING_TO_PRIMARY) {
                    turn.message(30505, "switched to primary");
                }
            }
            case SECONDARY_ACTIVE -> {
                if (from == HsbState.SWITCHING_TO_SECONDARY) {
                    turn.message(30504, "switched to secondary");
                }
            }
            default -> {}
        }
    }
}
