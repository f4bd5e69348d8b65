package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.session.SessionCode;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.session.SessionDiagram;
import dev.rehearse.copyservices.session.SessionEvent;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/** Takes the orders that are about a session, of operators and of scheduled tasks. */
final class SessionDesk {

    private SessionDesk() {}

    static void obey(Turn turn, SessionOrder order) {
        SessionCommand command = order.command();
        SessionRecord record = turn.record(order.session());
        if (command.isQuestion() || !turn.active() || !turn.machine.hostUp() || turn.machine.hangs()) {
            Order question = new Order(command, order.session(), order.from(), order.number());
            answer(turn, order, answer(turn, order.session(), question));
        } else if (turn.course(order.session()).busy()) {
            turn.course(order.session(), turn.course(order.session()).queued(command));
            answer(turn, order, Reply.RUNNING, 0, record.state().shownAs());
        } else {
            change(turn, order, record);
        }
    }

    /** The answer to a question about a session, and to every command if this server is not active. */
    static Answer answer(Turn turn, int session, Order question) {
        if (!turn.machine.hostUp() || !turn.state.answers() || turn.machine.hangs()) {
            return question.answer(Reply.SILENT, 0, Desk.NO_ANSWER);
        }
        if (!turn.active()) {
            return question.answer(Reply.REFUSED, HaCode.ONLY_ACTIVE, HaCode.meaning(HaCode.ONLY_ACTIVE));
        }
        SessionRecord record = turn.record(session);
        if (question.command() == SessionCommand.RECOVERABLE) {
            return question.answer(Reply.DONE, 0, record.flags().recoverable() ? "yes" : "no");
        }
        boolean under = record.state().isTransitory() || turn.course(session).busy();
        return question.answer(
                under ? Reply.RUNNING : Reply.DONE, 0, record.state().shownAs());
    }

    private static void change(Turn turn, SessionOrder order, SessionRecord record) {
        int session = order.session();
        int code = refusal(turn, order, record);
        if (code != 0) {
            String why = SessionCode.meaning(code);
            if (order.from() == SessionOrder.NOBODY) {
                turn.message(code, "scheduled " + order.command().words() + ": " + why);
            }
            answer(turn, order, Reply.REFUSED, code, why);
            return;
        }
        switch (order.command()) {
            case REFRESH -> {
                Commanding.tell(turn, session, ToStorage.Op.QUERY, Commanding.all(turn));
                Commanding.ask(turn, session, SessionCommand.REFRESH, Commanding.all(turn));
            }
            case RELEASE -> Commanding.tell(turn, session, ToStorage.Op.RUN, Commanding.boxes(turn, session, true));
            default -> Commanding.begin(turn, session, order.command());
        }
        boolean under = turn.record(session).state().isTransitory()
                || turn.course(session).busy();
        answer(
                turn,
                order,
                under ? Reply.RUNNING : Reply.DONE,
                0,
                turn.record(session).state().shownAs());
    }

    /** Why a command is refused; 0 if it is not. */
    private static int refusal(Turn turn, SessionOrder order, SessionRecord record) {
        SessionEvent event = order.command().event();
        if (event != null && !Commanding.type(turn, order.session()).knows(event, record.state())) {
            boolean first = event == SessionEvent.RECOVER && record.state() == SessionState.PREPARED;
            return first ? SessionCode.NOT_SUSPENDED : SessionCode.NOT_OF_THIS_TYPE;
        }
        if (!turn.machine.reachesStorage()) {
            return SessionCode.NO_STORAGE;
        }
        if (event == null) {
            return record.state() == SessionState.DEFINED ? SessionCode.NOT_ON_HARDWARE : 0;
        }
        int code = SessionDiagram.TABLE.on(record.state(), event).code();
        return code == 0 ? direction(event, record) : code;
    }

    /** Why a session is not started in a direction: to turn it round it must be recovered first, and back, confirmed; 0 if it is. */
    private static int direction(SessionEvent event, SessionRecord record) {
        boolean back = event == SessionEvent.START_REVERSE;
        boolean forth = event == SessionEvent.START || event == SessionEvent.START_GC;
        if (record.state() == SessionState.TARGET_AVAILABLE) {
            return back && !record.flags().confirmed() ? SessionCode.NOT_CONFIRMED : 0;
        }
        boolean turns = (back || forth) && back != record.flags().reversed();
        return turns && record.state() != SessionState.DEFINED ? SessionCode.TARGET_NOT_AVAILABLE : 0;
    }

    private static void answer(Turn turn, SessionOrder order, Reply reply, int code, String text) {
        answer(turn, order, new Answer(order.number(), reply, code, text));
    }

    private static void answer(Turn turn, SessionOrder order, Answer answer) {
        if (order.from() != SessionOrder.NOBODY) {
            turn.context.send(order.from(), 0, answer);
        }
    }
}
