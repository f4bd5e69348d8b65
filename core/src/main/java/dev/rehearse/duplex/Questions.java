package dev.rehearse.duplex;

import dev.rehearse.duplex.SessionState.Operation;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.rdr.PairState;
import dev.rehearse.rdr.RdrCommand;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/** What is answered to questions; nothing changes by it, and no answer changes with time alone. */
final class Questions {

    private Questions() {}

    /**
     * The answer to a question about a part.
     *
     * @param turn the event at which it is asked, nothing having changed yet, or everything
     * @param memory all of the system at that moment
     */
    static Answer answer(Turn turn, Memory memory, Passed to, Order order) {
        if (order.command() instanceof ConsoleCommand question) {
            return console(memory, question, order);
        }
        if (order.command() == EnclosureCommand.PARTNER) {
            return partner(turn, turn.imageOn(to.index()), order);
        }
        if (order.command() == EnclosureCommand.VTM) {
            return order.answer(Reply.DONE, 0, Faces.vtm(memory, to.index()));
        }
        if (order.command() == EnclosureCommand.WAIT) {
            return rest(memory, to.index(), order);
        }
        if (order.command() == RdrCommand.WAIT_FOR_RESYNC) {
            return resync(memory.bays().get(to.index()).mirror(), order);
        }
        if (order.command() == RdrCommand.DISK_10 || order.command() == RdrCommand.DISK_11) {
            int side = order.command() == RdrCommand.DISK_10 ? 0 : 1;
            Mirror mirror = memory.bays().get(to.index()).mirror();
            return order.answer(Reply.DONE, 0, mirror.member(side).state().name());
        }
        return order.answer(reply(memory, to), 0, Faces.of(memory, to.part(), to.index()));
    }

    private static Reply reply(Memory memory, Passed to) {
        if (to.part() != Part.APPLICATION) {
            return Reply.DONE;
        }
        AppState state = memory.software().applications().get(to.index()).state();
        return state == AppState.STARTING || state == AppState.STOPPING ? Reply.RUNNING : Reply.DONE;
    }

    /** What the console shows. Where an operation restarts the system under it, it goes on and the console comes back. */
    private static Answer console(Memory memory, ConsoleCommand question, Order order) {
        Session session = memory.session();
        boolean up = memory.images().system().isUp();
        boolean planned = session.state() == SessionState.ABORTING && !up;
        boolean starts = session.phase() == Phase.MERGE_CONSOLE;
        if ((planned || starts) && question == ConsoleCommand.STATE) {
            return order.answer(Reply.RUNNING, 0, session.state().words());
        }
        if (!up || session.desk().faults() > 0) {
            return order.answer(Reply.SILENT, 0, "no answer");
        }
        return question == ConsoleCommand.REPORT ? report(session, order) : state(session, order);
    }

    private static Answer state(Session session, Order order) {
        SessionState state = session.state();
        Reply reply = state.operation() == Operation.BUSY
                ? Reply.RUNNING
                : state.operation() == Operation.BROKEN ? Reply.REFUSED : Reply.DONE;
        return order.answer(reply, reply == Reply.REFUSED ? session.reason() : 0, state.words());
    }

    private static Answer report(Session session, Order order) {
        int found = session.report();
        if (session.state() == SessionState.CHECKING) {
            return order.answer(Reply.RUNNING, 0, "checking");
        }
        if (found == 0) {
            return order.answer(Reply.DONE, 0, "PASSED");
        }
        return order.answer(Reply.REFUSED, found, found < 0 ? "no report" : "FAILED: " + DuplexCode.meaning(found));
    }

    private static Answer partner(Turn turn, int number, Order order) {
        if (number == 1 && !Installing.reachable(turn)) {
            return order.answer(Reply.RUNNING, DuplexCode.NO_WAY, "Unknown");
        }
        PartnerState os = turn.image(number).os();
        boolean stuck = os.hung() || os == PartnerState.OS_CRASHED || os == PartnerState.DC_OFF;
        Reply reply = stuck ? Reply.REFUSED : os.onItsWay() ? Reply.RUNNING : Reply.DONE;
        return order.answer(reply, stuck ? DuplexCode.PARTNER : 0, os.words());
    }

    /** Whether anything is on its way. */
    private static Answer rest(Memory memory, int side, Order order) {
        boolean goesOn = memory.images().system().os().onItsWay()
                || memory.images().on(side).job() != null;
        for (Half half : memory.halves()) {
            goesOn |= half.cpu().state().passing() || half.io().state().passing();
        }
        for (Bay bay : memory.bays()) {
            boolean waits = bay.mirror().candidate() >= 0 && !memory.images().split();
            goesOn |= waits || bay.mirror().target() >= 0;
        }
        String text = goesOn ? "not yet" : Faces.enclosure(memory, side);
        return order.answer(goesOn ? Reply.RUNNING : Reply.DONE, 0, text);
    }

    /** How far the copy is would be another answer at every look; that it goes on is all that anybody acts on. */
    private static Answer resync(Mirror mirror, Order order) {
        PairState state = mirror.state();
        if (state == PairState.SYNCING || mirror.candidate() >= 0) {
            return order.answer(Reply.RUNNING, 0, PairState.SYNCING.name());
        }
        boolean done = state == PairState.DUPLEX;
        return order.answer(done ? Reply.DONE : Reply.REFUSED, done ? 0 : DuplexCode.HARDWARE, state.name());
    }
}
