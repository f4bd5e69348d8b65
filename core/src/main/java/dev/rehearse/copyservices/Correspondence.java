package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.DatabaseOverwritten;
import dev.rehearse.copyservices.fact.RelationMade;
import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.ha.HaEvent;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerEvent;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.site.control.Reply;
import org.jspecify.annotations.Nullable;

/** Reads what the other management server says. */
final class Correspondence {

    private Correspondence() {}

    static void read(Turn turn, FromPeer message) {
        if (message.topic() != Topic.SILENCE && turn.relation.wire().quiet()) {
            turn.relation = turn.relation.wire(turn.relation.wire().up(), false);
        }
        if (!turn.state.answers()) {
            return;
        }
        switch (message.topic()) {
            case BE_STANDBY, HAVE_STANDBY, HELLO -> request(turn, message);
            case AGREED -> agreed(turn, message);
            case REFUSED -> refused(turn, message.code());
            case WELCOME -> {
                Contact.made(turn, HaEvent.CONNECTED);
                Desk.asked(turn, Asking.What.RECONNECT, Reply.DONE, HaCode.RECONNECTED);
            }
            case TOOK_OVER -> {
                turn.move(ServerEvent.PEER_TOOK_OVER);
                turn.move(HaEvent.DROPPED);
                Desk.asked(turn, Asking.What.RECONNECT, Reply.REFUSED, HaCode.OTHER_TOOK_OVER);
            }
            case NO_RELATION -> {
                if (turn.active()) {
                    turn.move(HaEvent.DROPPED);
                }
                Desk.asked(turn, Asking.What.RECONNECT, Reply.REFUSED, HaCode.NO_RELATION);
            }
            case CONTENT, UPDATE -> content(turn, message);
            case DROPPED -> {
                turn.move(ServerEvent.PEER_DROPPED);
                turn.move(HaEvent.DROPPED);
            }
            case CLOSED -> Contact.lost(turn);
            case SILENCE -> Contact.silence(turn);
            case COMPARE -> turn.toPeer(Topic.COMPARED, 0, turn.live());
            case COMPARED -> compared(turn, message.content());
        }
    }

    /** A server in the middle of a takeover does not answer. */
    private static void request(Turn turn, FromPeer message) {
        if (turn.state == ServerState.TAKING_OVER) {
            return;
        }
        switch (message.topic()) {
            case BE_STANDBY -> {
                int code = turn.active() ? mismatch(turn, message.sender()) : HaCode.OTHER_NOT_ACTIVE;
                if (code == 0) {
                    turn.tell(new RelationMade(
                            turn.machine.level(), message.sender().level()));
                    Contact.made(turn, HaEvent.RELATION_SET);
                }
                answer(turn, code);
            }
            case HAVE_STANDBY -> {
                int code = mismatch(turn, message.sender());
                if (code == 0) {
                    turn.move(ServerEvent.BECOMES_STANDBY);
                    Contact.made(turn, HaEvent.RELATION_SET);
                }
                answer(turn, code);
            }
            default -> hello(turn, message.sender());
        }
    }

    private static void answer(Turn turn, int code) {
        turn.toPeer(code == 0 ? Topic.AGREED : Topic.REFUSED, code, null);
    }

    /** Why the two cannot have a relation; 0 if they can. */
    private static int mismatch(Turn turn, FromPeer.Sender sender) {
        if (turn.relation.status() != HaStatus.NONE) {
            return HaCode.RELATION_EXISTS;
        }
        if (sender.level() != turn.machine.level()) {
            return HaCode.LEVELS_DIFFER;
        }
        return sender.port() == turn.relation.port() ? 0 : HaCode.PORTS_DIFFER;
    }

    private static void hello(Turn turn, FromPeer.Sender sender) {
        boolean related = turn.relation.status() != HaStatus.NONE;
        boolean matches = turn.active()
                ? sender.state() == ServerState.STANDBY
                : turn.state == ServerState.STANDBY && sender.state() == ServerState.ACTIVE;
        if (related && matches && sender.level() != turn.machine.level()) {
            turn.toPeer(Topic.REFUSED, HaCode.LEVELS_DIFFER, null);
        } else if (related && matches) {
            Contact.made(turn, HaEvent.CONNECTED);
            turn.toPeer(Topic.WELCOME);
        } else if (turn.active() && turn.relation.tookOver()) {
            turn.toPeer(Topic.TOOK_OVER);
            if (turn.bearings.readings().updatesReach()) {
                turn.relation = turn.relation.followed(true);
                turn.toPeer(Topic.UPDATE, 0, turn.live());
            }
        } else {
            turn.toPeer(Topic.NO_RELATION);
        }
    }

    private static void agreed(Turn turn, FromPeer message) {
        Asking asking = turn.relation.asking();
        if (asking == null) {
            return;
        }
        if (asking.what() == Asking.What.BE_STANDBY) {
            turn.move(ServerEvent.BECOMES_STANDBY);
        } else {
            turn.tell(new RelationMade(turn.machine.level(), message.sender().level()));
        }
        Contact.made(turn, HaEvent.RELATION_SET);
        Desk.asked(turn, asking.what(), Reply.DONE, HaCode.STANDBY_SET);
    }

    private static void refused(Turn turn, int code) {
        Asking asking = turn.relation.asking();
        if (asking != null) {
            Desk.asked(turn, asking.what(), Reply.REFUSED, code);
        }
    }

    private static void content(Turn turn, FromPeer message) {
        Repository content = message.content();
        if (content == null) {
            return;
        }
        HaStatus status = turn.relation.status();
        if (message.topic() == Topic.CONTENT && status == HaStatus.SYNCHRONIZATION_PENDING) {
            turn.tell(
                    new DatabaseOverwritten(content.changes().lacks(turn.live().changes())));
            turn.database = turn.database.replaced(content);
            turn.move(HaEvent.SYNC_COMPLETE);
        } else if (message.topic() == Topic.UPDATE && !turn.active()) {
            boolean follows = turn.state == ServerState.STANDBY_MODE
                    && turn.bearings.readings().updatesReach();
            if (status == HaStatus.SYNCHRONIZED || follows) {
                turn.hold(content);
            }
        }
    }

    private static void compared(Turn turn, @Nullable Repository other) {
        Asking asking = turn.relation.asking();
        if (asking == null || other == null) {
            return;
        }
        if (asking.what() == Asking.What.REAPPLY) {
            turn.hold(turn.live().with(turn.live().changes().plus(other.changes())));
            for (int session = 0; session < other.sessions().size(); session++) {
                if (turn.record(session).state() == SessionState.DEFINED) {
                    turn.record(session, other.sessions().get(session));
                }
            }
            Driving.look(turn);
            Desk.asked(turn, asking.what(), Reply.DONE, 0);
        } else {
            boolean missing = turn.live().changes().lacks(other.changes()) > 0;
            Desk.asked(turn, asking.what(), missing ? Reply.REFUSED : Reply.DONE, missing ? HaCode.CHANGES_MISSING : 0);
        }
    }
}
