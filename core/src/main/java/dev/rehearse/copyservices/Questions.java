package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionCode;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.value.Words;

/** What a management server answers when asked; nothing changes by it. */
final class Questions {

    private Questions() {}

    static void ask(Turn turn, CsmCommand question, Order order) {
        boolean here = turn.machine.hostUp() && turn.state.answers() && !turn.machine.hangs();
        if (question == CsmCommand.COMPARE && here) {
            Desk.ask(turn, order, Asking.What.COMPARE, Topic.COMPARE);
            return;
        }
        boolean looks = here && turn.active() && turn.machine.reachesStorage();
        if (question == CsmCommand.VALIDATE && looks && turn.machine.ills().defect()) {
            turn.tell(FaultEffect.bites(turn.context.self(), CsmFault.DEFECT));
        }
        turn.context.send(order.from(), 0, answer(turn, question, order));
    }

    /** The answer to a question for which the other server need not be asked. */
    static Answer answer(Turn turn, CsmCommand question, Order order) {
        boolean starting = turn.state == ServerState.STARTING && question.argument() == null;
        if (turn.machine.hostUp() && starting && !turn.machine.hangs()) {
            return order.answer(Reply.RUNNING, 0, "starting");
        }
        return turn.machine.hostUp() && turn.state.answers() && !turn.machine.hangs()
                ? ofServer(turn, question, order)
                : order.answer(Reply.SILENT, 0, Desk.NO_ANSWER);
    }

    private static Answer ofServer(Turn turn, CsmCommand question, Order order) {
        return switch (question) {
            case STATE -> {
                boolean under = turn.state == ServerState.TAKING_OVER;
                yield order.answer(under ? Reply.RUNNING : Reply.DONE, 0, turn.state.shownAs());
            }
            case LSHASERVERS -> {
                boolean pending = turn.relation.status() == HaStatus.SYNCHRONIZATION_PENDING;
                Reply reply = pending ? Reply.RUNNING : Reply.DONE;
                yield order.answer(reply, 0, turn.relation.status().shownAs());
            }
            case LSHEARTBEAT -> order.answer(Reply.DONE, 0, turn.live().heartbeat() ? "on" : "off");
            case CHECK_VERSION -> {
                boolean right = turn.machine.level() == order.argument();
                String level = Words.level(turn.machine.level());
                yield order.answer(right ? Reply.DONE : Reply.REFUSED, right ? 0 : HaCode.OTHER_LEVEL, level);
            }
            case VALIDATE -> validate(turn, order);
            default -> throw new IllegalArgumentException(question.words() + " is not a question for one server");
        };
    }

    /** Somebody looks at every session and at what the new level makes of it. */
    private static Answer validate(Turn turn, Order order) {
        if (!turn.active()) {
            return refusal(order, HaCode.ONLY_ACTIVE);
        }
        if (!turn.machine.reachesStorage()) {
            return order.answer(Reply.REFUSED, SessionCode.NO_STORAGE, SessionCode.meaning(SessionCode.NO_STORAGE));
        }
        boolean right = !turn.machine.ills().defect();
        for (SessionRecord record : turn.live().sessions()) {
            right &= !record.isStuck() && !record.isSevere();
        }
        return right ? order.answer(Reply.DONE, 0, "") : refusal(order, HaCode.SESSION_WRONG);
    }

    private static Answer refusal(Order order, int code) {
        return order.answer(Reply.REFUSED, code, HaCode.meaning(code));
    }
}
