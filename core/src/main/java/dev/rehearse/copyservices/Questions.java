package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionCode;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.value.Words;

/** What a management server answers when asked; nothing changes by it. */
final class Questions {

    private Questions() {}

    static void ask(Turn turn, CsmCommand question, Order order) {
        switch (question) {
            case STATE -> {
                boolean under = turn.state == ServerState.TAKING_OVER;
                Desk.answer(turn, order, under ? Reply.RUNNING : Reply.DONE, 0, turn.state.shownAs());
            }
            case LSHASERVERS -> {
                boolean pending = turn.relation.status() == HaStatus.SYNCHRONIZATION_PENDING;
                Reply reply = pending ? Reply.RUNNING : Reply.DONE;
                Desk.answer(turn, order, reply, 0, turn.relation.status().shownAs());
            }
            case LSHEARTBEAT ->
                Desk.answer(turn, order, Reply.DONE, 0, turn.live().heartbeat() ? "on" : "off");
            case CHECK_VERSION -> {
                boolean right = turn.machine.level() == order.argument();
                String level = Words.level(turn.machine.level());
                Desk.answer(turn, order, right ? Reply.DONE : Reply.REFUSED, right ? 0 : HaCode.OTHER_LEVEL, level);
            }
            case VALIDATE -> validate(turn, order);
            case COMPARE -> Desk.ask(turn, order, Asking.What.COMPARE, Topic.COMPARE);
            default -> throw new IllegalArgumentException(question.words() + " is no question");
        }
    }

    /** Somebody looks at every session and at what the new level makes of it. */
    private static void validate(Turn turn, Order order) {
        if (!turn.active()) {
            Desk.refuse(turn, order, HaCode.ONLY_ACTIVE);
            return;
        }
        if (!turn.machine.reachesStorage()) {
            Desk.answer(
                    turn, order, Reply.REFUSED, SessionCode.NO_STORAGE, SessionCode.meaning(SessionCode.NO_STORAGE));
            return;
        }
        boolean right = !turn.machine.ills().defect();
        if (!right) {
            turn.tell(FaultEffect.bites(turn.context.self(), CsmFault.DEFECT));
        }
        for (SessionRecord record : turn.live().sessions()) {
            right &= !record.isStuck() && !record.isSevere();
        }
        if (right) {
            Desk.answer(turn, order, Reply.DONE, 0, "");
        } else {
            Desk.refuse(turn, order, HaCode.SESSION_WRONG);
        }
    }
}
