package dev.rehearse.duplex;

import dev.rehearse.rdr.Priority;
import dev.rehearse.rdr.RdrCommand;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/** Takes orders to enclosures, disks, applications, custom actions and teams, and answers every one of them. */
final class Desk {

    private Desk() {}

    /** Whoever gave an order. */
    record Caller(Turn turn, Order order) {

        void answer(Reply reply, int code, String text) {
            turn.context.send(order.from(), 0, new Answer(order.number(), reply, code, text));
        }

        /** Done, or refused if there is a code. */
        void answer(int code) {
            answer(code == 0 ? Reply.DONE : Reply.REFUSED, code, code == 0 ? "" : DuplexCode.meaning(code));
        }
    }

    static void obey(Turn turn, Passed passed, Order order) {
        Caller caller = new Caller(turn, order);
        int index = passed.index();
        if (order.command().question() == order.command()) {
            turn.context.send(order.from(), 0, Questions.answer(turn, turn.before, passed, order));
        } else if (order.command() instanceof EnclosureCommand command) {
            enclosure(turn, index, command, caller);
        } else if (order.command() instanceof ConsoleCommand command) {
            Console.obey(turn, command, caller);
        } else if (order.command() instanceof RdrCommand command) {
            disk(turn, index, command, caller);
        } else if (order.command() instanceof ApplicationCommand command) {
            application(turn, index, command, caller);
        } else if (order.command() == ActionCommand.FIX) {
            Actions.fix(turn, index);
            caller.answer(Reply.DONE, 0, Faces.routine(turn.memory(), index));
        }
    }

    private static void enclosure(Turn turn, int side, EnclosureCommand command, Caller caller) {
        int number = turn.imageOn(side);
        switch (command) {
            case CONNECT -> caller.answer(Installing.connect(turn, side));
            case DISCONNECT -> {
                Installing.disconnect(turn, side);
                caller.answer(0);
            }
            case UPGRADE -> begin(turn, side, caller.order().argument(), caller);
            case TEST -> begin(turn, side, 0, caller);
            case RESTART -> caller.answer(Booting.restart(turn, number));
            case SHUT_DOWN -> caller.answer(Booting.shutDown(turn, number));
            case RESCAN -> caller.answer(Hardware.rescan(turn, side));
            case BRING_UP -> caller.answer(Hardware.bringUp(turn, side));
            case BRING_DOWN -> caller.answer(Hardware.bringDown(turn, side));
            case FIRMWARE -> caller.answer(Hardware.burn(turn, side));
            case BOOT_ALONE -> caller.answer(LoneBoot.begin(turn, side));
            case CLEAR_MTBF -> {
                for (boolean processors : new boolean[] {true, false}) {
                    Element element = turn.halves[side].element(processors).with(Mtbf.CLEAR);
                    turn.halves[side] = turn.halves[side].with(processors, element);
                }
                caller.answer(0);
            }
            case PULL -> {
                Hardware.powerLost(turn, side);
                caller.answer(0);
            }
            case INSERT -> {
                Hardware.powerBack(turn, side);
                caller.answer(0);
            }
            case STATE, PARTNER, VTM, WAIT -> throw new IllegalArgumentException(command + " is a question");
        }
    }

    /** An installation or a test answers when it is over; only what keeps it from beginning is answered at once. */
    private static void begin(Turn turn, int side, long level, Caller caller) {
        int code = Installing.begin(turn, side, level, caller.order());
        if (code != 0) {
            caller.answer(code);
        }
    }

    private static void disk(Turn turn, int index, RdrCommand command, Caller caller) {
        Bay bay = turn.bays[index];
        Priority priority = command.priority();
        if (priority != null) {
            turn.bays[index] = bay.with(bay.mirror().with(priority));
            caller.answer(0);
            return;
        }
        switch (command) {
            case VERIFY -> {
                int code = Verifying.begin(turn, index, caller.order());
                if (code != 0) {
                    caller.answer(code);
                }
            }
            case BACKUP -> {
                Backups.make(turn, index);
                caller.answer(0);
            }
            case RESTORE -> {
                int code = Backups.restorable(turn, index);
                if (code == 0) {
                    Order order = caller.order();
                    turn.bays[index] = bay.restoring(new Image.Job(false, 0, order.from(), order.number()));
                    turn.start(Clock.What.RESTORE, index, Span.RESTORE);
                } else {
                    caller.answer(code);
                }
            }
            default -> throw new IllegalArgumentException(command + " is a question");
        }
    }

    private static void application(Turn turn, int index, ApplicationCommand command, Caller caller) {
        Application application = turn.applications[index];
        boolean down = !turn.images.system().isUp();
        switch (command) {
            case START -> {
                boolean merging = turn.session.phase() == Phase.MERGE_HARDWARE;
                if (!down && !merging) {
                    Storage.mount(turn);
                }
                caller.answer(down ? DuplexCode.SYSTEM_LOST : Applications.start(turn, index));
            }
            case STOP -> caller.answer(down ? DuplexCode.SYSTEM_LOST : Applications.stop(turn, index));
            case FIX -> {
                turn.applications[index] = application.with(Application.Faults.NONE);
                caller.answer(0);
            }
            case STATE -> throw new IllegalArgumentException(command + " is a question");
        }
    }
}
