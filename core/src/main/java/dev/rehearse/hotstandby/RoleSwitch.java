package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.FromPeer.Content;
import dev.rehearse.site.fact.TransactionsAborted;

/** Exchanging the roles: the old primary stops, hands over, and follows. */
final class RoleSwitch {

    private RoleSwitch() {}

    /** {@code hsb switch …} at either server while they are connected. */
    static void ask(Turn turn, HsbEvent event) {
        turn.move(event);
        if (turn.state.isConnected()) {
            turn.toPeer(Topic.SWITCH);
            begins(turn);
        } else {
            abort(turn, "demoted");
        }
    }

    static void asked(Turn turn) {
        HsbState before = turn.state;
        turn.move(HsbEvent.PEER_SWITCHES);
        if (turn.state != before) {
            begins(turn);
        }
    }

    private static void begins(Turn turn) {
        turn.courses = turn.courses.roleSwitch(Course.RUNNING);
        abort(turn, "role switch");
        if (turn.state == HsbState.SWITCHING_TO_SECONDARY) {
            turn.start(HsbTimer.SWITCH, turn.takes(turn.wiring.times().roleSwitch()));
        }
    }

    /** The old primary hands over. With a silent peer it does not: the timeout decides. */
    static void ends(Turn turn) {
        if (!turn.peer.silent()) {
            turn.toPeer(Topic.NEW_PRIMARY, turn.database);
            turn.courses = turn.courses.roleSwitch(Course.DONE);
            turn.move(HsbEvent.SWITCH_DONE);
        }
    }

    /** The new primary takes over. */
    static void taken(Turn turn, Content old) {
        if (turn.state != HsbState.SWITCHING_TO_PRIMARY) {
            turn.toPeer(Topic.RESET);
            return;
        }
        turn.hold(old.database().history());
        turn.courses = turn.courses.roleSwitch(Course.DONE);
        turn.move(HsbEvent.SWITCH_DONE);
    }

    /** What clients had open is rolled back. */
    static void abort(Turn turn, String why) {
        long open = turn.standing.users().openTransactions();
        if (open > 0) {
            turn.tell(new TransactionsAborted(open, HsbCode.ABORTED, why));
        }
    }
}
