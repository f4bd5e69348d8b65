package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Transition;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/** Takes orders. Every order is answered, if only by the silence of a process that is not there. */
final class Desk {

    private Desk() {}

    /** Nobody is there to answer. */
    static Answer silence(Order order) {
        return order.answer(Reply.SILENT, 0, "no answer");
    }

    /** Whoever gave an order. */
    record Caller(Turn turn, Order order) {

        void answer(Reply reply, int code, String text) {
            turn.context.send(order.from(), 0, order.answer(reply, code, text));
        }

        void silence() {
            turn.context.send(order.from(), 0, Desk.silence(order));
        }

        void done() {
            answer(Reply.DONE, 0, "");
        }

        void refuse(int code) {
            answer(Reply.REFUSED, code, HsbCode.meaning(code));
        }
    }

    static void obey(Turn turn, HsbCommand command, Order order) {
        Caller caller = new Caller(turn, order);
        if (command.isQuestion()) {
            turn.context.send(order.from(), 0, Questions.answer(turn, command, order));
        } else if (!turn.process.hostUp()) {
            caller.silence();
        } else if (command.event() == HsbEvent.START) {
            Boot.start(turn, command, caller);
        } else if (command == HsbCommand.KILL) {
            Shutdown.die(turn, Shutdown.KILLED, "killed", false);
            caller.done();
        } else if (!turn.state.answers() || turn.process.hangs()) {
            caller.silence();
        } else if (turn.process.ending()) {
            caller.refuse(HsbCode.SHUTTING_DOWN);
        } else {
            change(turn, command, caller);
        }
    }

    private static void change(Turn turn, HsbCommand command, Caller caller) {
        HsbEvent event = command.event();
        if (event == null) {
            Settings settings =
                    turn.standing.settings().with(command, caller.order().argument());
            turn.standing = turn.standing.with(settings).pace(-1);
            caller.done();
            return;
        }
        if (event == HsbEvent.SHUTDOWN) {
            Shutdown.ask(turn, command == HsbCommand.SHUTDOWN_FORCE, caller);
            return;
        }
        boolean promotes = event == HsbEvent.HSB_SWITCH_PRIMARY
                && turn.state == HsbState.SECONDARY_ALONE
                && turn.wiring.readings().promoteWhenAlone();
        int code = refusal(turn, promotes ? HsbEvent.HSB_SET_PRIMARY_ALONE : event);
        if (code != 0) {
            caller.refuse(code);
            return;
        }
        carryOut(turn, promotes ? HsbEvent.HSB_SET_PRIMARY_ALONE : event);
        caller.done();
    }

    /** Why a command is refused, in the product's order of guards; 0 if it is not. */
    private static int refusal(Turn turn, HsbEvent event) {
        boolean needsPeer = event == HsbEvent.HSB_CONNECT || event == HsbEvent.HSB_NETCOPY;
        Transition<HsbState, HsbEvent> entry = turn.entry(event);
        if (turn.state == HsbState.STANDALONE && entry.refused()) {
            return entry.code();
        }
        if (needsPeer && !turn.standing.settings().connectString()) {
            return HsbCode.NO_CONNECT_STRING;
        }
        boolean handshake = turn.state == HsbState.PRIMARY_UNCERTAIN && Handshake.runs(turn);
        if (handshake && event == HsbEvent.HSB_CONNECT) {
            return 30750;
        }
        return handshake && entry.moves() ? 30769 : entry.code();
    }

    private static void carryOut(Turn turn, HsbEvent event) {
        switch (event) {
            case HSB_CONNECT -> Handshake.ask(turn);
            case HSB_DISCONNECT -> Parting.ask(turn);
            case HSB_NETCOPY -> Netcopy.ask(turn);
            case HSB_SWITCH_PRIMARY, HSB_SWITCH_SECONDARY -> RoleSwitch.ask(turn, event);
            case HSB_SET_SECONDARY_ALONE -> {
                RoleSwitch.abort(turn, "demoted");
                turn.move(event);
            }
            case HSB_SET_PRIMARY_ALONE -> {
                if (turn.state == HsbState.PRIMARY_ALONE || turn.state == HsbState.PRIMARY_COPYING) {
                    turn.message(30782, "primary alone already");
                }
                turn.move(event);
            }
            default -> turn.move(event);
        }
    }
}
