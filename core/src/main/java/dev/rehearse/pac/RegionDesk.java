package dev.rehearse.pac;

import dev.rehearse.kernel.Transition;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/** Takes a region's orders. Every order is answered, if only by the silence of a host that is gone. */
final class RegionDesk {

    private RegionDesk() {}

    static void obey(RegionTurn turn, RegionCommand command, Order order) {
        if (!turn.machine.up()) {
            answer(turn, order, Reply.SILENT, 0, "no answer");
            return;
        }
        switch (command) {
            case REGION_STATE, LISTENER_STATE -> turn.context.send(order.from(), 0, answer(turn, order));
            case CASSTART, CASSTART_WARM, CASSTART_COLD, CASSTART_UPGRADE -> start(turn, command, order);
            case CASSTOP, CASSTOP_WAIT, CASSTOP_I, CASSTOP_F, MARK_AS_STOPPED -> stop(turn, command, order);
            case DISABLE_LISTENER -> listener(turn, ListenerStatus.Event.DISABLE, order);
            case BLOCK_LISTENER -> listener(turn, ListenerStatus.Event.BLOCK, order);
            case ENABLE_LISTENER -> {
                boolean up = turn.state == RegionState.STARTED || turn.state == RegionState.WAITING;
                ListenerStatus.Event how = up ? ListenerStatus.Event.ENABLE_UP : ListenerStatus.Event.ENABLE_DOWN;
                listener(turn, how, order);
            }
            case MIN_COMP_CHECK -> {
                Region.Definition was = turn.definition;
                boolean relaxed = order.argument() != 0;
                turn.definition = new Region.Definition(was.defined(), was.listener(), was.exported(), relaxed);
                answer(turn, order, Reply.DONE, 0, "");
            }
            default -> answer(turn, order, Reply.DONE, 0, "");
        }
    }

    /** The answer to a question. */
    static Answer answer(RegionTurn turn, Order question) {
        if (!turn.machine.up()) {
            return question.answer(Reply.SILENT, 0, "no answer");
        }
        return question.command() == RegionCommand.LISTENER_STATE
                ? question.answer(Reply.DONE, 0, turn.definition.listener().words())
                : state(turn, question);
    }

    private static Answer state(RegionTurn turn, Order question) {
        String shown = turn.state.shownAs();
        boolean changing =
                switch (turn.state) {
                    case STARTING, BLOCKED, STOPPING, LINGERING, DEAD_AT_START, DEAD_AT_STOP -> true;
                    default -> false;
                };
        boolean refused = !changing && turn.state == RegionState.STOPPED && turn.process.code() != 0;
        Reply reply = changing ? Reply.RUNNING : refused ? Reply.REFUSED : Reply.DONE;
        return question.answer(reply, refused ? turn.process.code() : 0, shown);
    }

    private static void start(RegionTurn turn, RegionCommand command, Order order) {
        boolean outside =
                turn.state == RegionState.UNDEFINED && turn.wiring.policy().standalone();
        Transition<RegionState, RegionEvent> entry = turn.entry(RegionEvent.CASSTART);
        if (entry.refused() && !outside) {
            refuse(turn, order, entry.code());
        } else if (turn.machine.level() == 0) {
            refuse(turn, order, Code.UNUSABLE);
        } else if (!turn.reach.reachesDatabase()) {
            refuse(turn, order, Code.NO_DATABASE);
        } else {
            if (outside) {
                turn.move(RegionEvent.DEFINITION_RESTORED);
            }
            Start.begins(turn, command.option(), outside);
            answer(turn, order, Reply.RUNNING, 0, turn.state.shownAs());
        }
    }

    private static void stop(RegionTurn turn, RegionCommand command, Order order) {
        RegionEvent event = command.event();
        if (event == null) {
            return;
        }
        Transition<RegionState, RegionEvent> entry = turn.entry(event);
        turn.process = turn.process.failed(0);
        if (entry.refused()) {
            refuse(turn, order, entry.code());
            return;
        }
        turn.move(event);
        switch (command) {
            case CASSTOP -> answer(turn, order, Reply.RUNNING, 0, turn.state.shownAs());
            case CASSTOP_WAIT -> later(turn, order, turn.wiring.times().limits().blindWait());
            case CASSTOP_I, CASSTOP_F ->
                later(turn, order, turn.context.duration(turn.wiring.times().force()));
            default -> answer(turn, order, Reply.DONE, 0, "");
        }
    }

    private static void later(RegionTurn turn, Order order, long delay) {
        turn.context.send(order.from(), delay, new Answer(order.number(), Reply.DONE, 0, ""));
    }

    private static void listener(RegionTurn turn, ListenerStatus.Event event, Order order) {
        if (!turn.definition.defined()) {
            refuse(turn, order, Code.NOT_DEFINED);
            return;
        }
        turn.listener(event);
        answer(turn, order, Reply.DONE, 0, "");
    }

    private static void refuse(RegionTurn turn, Order order, int code) {
        answer(turn, order, Reply.REFUSED, code, Code.meaning(code));
    }

    private static void answer(RegionTurn turn, Order order, Reply reply, int code, String text) {
        turn.context.send(order.from(), 0, new Answer(order.number(), reply, code, text));
    }
}
