package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.ha.HaEvent;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerEvent;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.kernel.Transition;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/** Takes the orders that are not about a session. */
final class Desk {

    static final String NO_ANSWER = "no answer";

    private Desk() {}

    static void obey(Turn turn, CsmCommand command, Order order) {
        if (command.isQuestion()) {
            Questions.ask(turn, command, order);
        } else if (!turn.machine.hostUp()) {
            answer(turn, order, Reply.SILENT, 0, NO_ANSWER);
        } else if (command == CsmCommand.START) {
            Life.start(turn, order);
        } else if (command == CsmCommand.STOP) {
            Life.end(turn, Life.End.IN_ORDER);
            answer(turn, order, Reply.DONE, 0, "");
        } else if (!turn.state.answers() || turn.machine.hangs()) {
            answer(turn, order, Reply.SILENT, 0, NO_ANSWER);
        } else if (command.event() != null) {
            relation(turn, command.event(), order);
        } else {
            Configuring.change(turn, command, order);
        }
    }

    /** A command of the relation: the role must allow it, and the status. */
    private static void relation(Turn turn, ServerEvent event, Order order) {
        Transition<ServerState, ServerEvent> role = turn.entry(event);
        Transition<HaStatus, HaEvent> status = turn.entry(of(event));
        if (role.refused()) {
            refuse(turn, order, role.code());
        } else if (status.refused()) {
            refuse(turn, order, status.code());
        } else if (turn.relation.asking() != null) {
            refuse(turn, order, HaCode.BUSY);
        } else {
            carryOut(turn, event, order);
        }
    }

    private static HaEvent of(ServerEvent event) {
        return switch (event) {
            case HATAKEOVER -> HaEvent.TAKEOVER_ASKED;
            case HARECONNECT -> HaEvent.RECONNECT_ASKED;
            case RMSTDBY -> HaEvent.RMSTDBY;
            case RMACTIVE -> HaEvent.RMACTIVE;
            default -> HaEvent.STANDBY_ASKED;
        };
    }

    private static void carryOut(Turn turn, ServerEvent event, Order order) {
        switch (event) {
            case HATAKEOVER -> Takeover.begin(turn, order);
            case SETASSTDBY -> ask(turn, order, Asking.What.BE_STANDBY, Topic.BE_STANDBY);
            case SETSTDBY -> ask(turn, order, Asking.What.HAVE_STANDBY, Topic.HAVE_STANDBY);
            case HARECONNECT -> ask(turn, order, Asking.What.RECONNECT, Topic.HELLO);
            default -> {
                turn.toPeer(Topic.DROPPED);
                turn.move(event == ServerEvent.RMSTDBY ? HaEvent.RMSTDBY : HaEvent.RMACTIVE);
                turn.move(event);
                answer(turn, order, Reply.DONE, 0, "");
            }
        }
    }

    /** Asks the other server; the order is answered when it has answered, or when it does not. */
    static void ask(Turn turn, Order order, Asking.What what, Topic topic) {
        if (turn.relation.asking() != null) {
            refuse(turn, order, HaCode.BUSY);
            return;
        }
        turn.relation = turn.relation.asking(new Asking(what, order.from(), order.number()));
        turn.toPeer(topic);
        turn.start(ServerTimer.ANSWER, turn.bearings.limits().answer());
    }

    /** The command that waited for the other server is answered, if it is this one. */
    static void asked(Turn turn, Asking.What what, Reply reply, int code) {
        Asking asking = turn.relation.asking();
        if (asking == null || asking.what() != what) {
            return;
        }
        turn.relation = turn.relation.asking(null);
        turn.cancel(ServerTimer.ANSWER);
        String text = reply == Reply.SILENT ? NO_ANSWER : HaCode.meaning(code);
        int shown = reply == Reply.REFUSED ? code : 0;
        if (reply == Reply.DONE && code != 0) {
            turn.message(code, text);
        }
        turn.context.send(asking.from(), 0, new Answer(asking.number(), reply, shown, text));
    }

    static void unanswered(Turn turn) {
        Asking asking = turn.relation.asking();
        if (asking != null) {
            asked(turn, asking.what(), Reply.REFUSED, HaCode.NO_ANSWER);
        }
    }

    static void answer(Turn turn, Order order, Reply reply, int code, String text) {
        turn.context.send(order.from(), 0, new Answer(order.number(), reply, code, text));
    }

    static void refuse(Turn turn, Order order, int code) {
        answer(turn, order, Reply.REFUSED, code, HaCode.meaning(code));
    }
}
