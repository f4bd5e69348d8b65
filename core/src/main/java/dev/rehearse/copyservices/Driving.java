package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.TaskRan;
import dev.rehearse.copyservices.session.Mirror;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.session.SessionDiagram;
import dev.rehearse.copyservices.session.SessionEvent;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.kernel.Transition;
import java.util.ArrayList;
import java.util.List;

/** What an active management server does about its sessions without being asked, and what goes on with what it was asked. */
final class Driving {

    private Driving() {}

    /** The server has become active: what the other one was driving it cannot know, and it asks the storage systems. */
    static void begun(Turn turn) {
        for (int session = 0; session < turn.courses.size(); session++) {
            SessionRecord record = turn.record(session);
            if (record.state().isTransitory()) {
                inherited(turn, session, record);
            }
        }
        look(turn);
    }

    private static void inherited(Turn turn, int session, SessionRecord record) {
        switch (turn.bearings.readings().inFlight()) {
            case STAYS -> turn.record(session, record.orphaned());
            case SEVERE -> turn.record(session, record.orphaned().severe());
            case GOES_ON -> {
                SessionCommand again =
                        switch (record.state()) {
                            case SUSPENDING -> SessionCommand.SUSPEND;
                            case RECOVERING -> SessionCommand.RECOVER;
                            case FLASHING -> SessionCommand.FLASH;
                            case TERMINATING -> SessionCommand.TERMINATE;
                            default -> SessionCommand.STATE;
                        };
                if (again != SessionCommand.STATE) {
                    Commanding.begin(turn, session, again);
                }
            }
        }
    }

    /** The server is not active any more: what it was driving it leaves where it is. */
    static void given(Turn turn) {
        int boxes = turn.bearings.managed().boxes().size();
        for (int session = 0; session < turn.courses.size(); session++) {
            turn.context.cancel(new SessionTimer(session).slot());
            turn.course(session, Course.idle(boxes));
        }
    }

    /** Asks every storage system how things are. */
    static void look(Turn turn) {
        List<StorageInquiry.Subject> sessions = new ArrayList<>();
        for (int session = 0; session < turn.courses.size(); session++) {
            if (Commanding.type(turn, session).isMirror()) {
                sessions.add(new StorageInquiry.Subject(session));
            }
        }
        if (!sessions.isEmpty()) {
            turn.toAllStorage(new StorageInquiry(List.copyOf(sessions), turn.context.self()));
        }
    }

    /** A scheduled task is due; an active server runs it, whoever else does. */
    static void due(Turn turn, TaskDue due) {
        if (turn.active() && turn.live().tasksEnabled()) {
            turn.tell(new TaskRan(due.task(), due.instance()));
            turn.context.send(due.clock(), 0, new TaskBegun(due.instance()));
            SessionDesk.obey(turn, new SessionOrder(due.session(), due.command(), SessionOrder.NOBODY, 0));
        }
    }

    /** A storage system says how things are. Only an active server that reaches it listens. */
    static void heard(Turn turn, FromStorage news) {
        if (!turn.active() || !turn.machine.reachesStorage()) {
            return;
        }
        int session = news.session();
        turn.course(session, turn.course(session).heard(news.box(), news.piece()));
        Course course = turn.course(session);
        if (course.stage() == Course.Stage.ASKED && course.awaited() == 0) {
            Commanding.answered(turn, session);
        } else if (!course.busy()) {
            notice(turn, session);
        }
    }

    /** What the storage systems did by themselves. A session that nobody drives is left alone until it is refreshed. */
    static void notice(Turn turn, int session) {
        SessionRecord record = turn.record(session);
        if (record.isStuck() || !Commanding.type(turn, session).isMirror()) {
            return;
        }
        var sources = Commanding.known(turn, session, true);
        boolean stopped = Mirror.any(sources, Piece.Phase.SUSPENDED);
        if (stopped
                && SessionDiagram.TABLE
                        .on(record.state(), SessionEvent.STORAGE_SUSPENDED)
                        .moves()) {
            move(turn, session, SessionEvent.STORAGE_SUSPENDED, record.flags().recoverable());
            turn.course(session, turn.course(session).working(SessionCommand.SUSPEND));
            turn.context.start(
                    new SessionTimer(session),
                    turn.context.duration(turn.bearings.times().sessions().freeze()));
        } else if (Mirror.all(sources, Piece.Phase.DUPLEX) && !record.flags().globalCopy()) {
            move(turn, session, SessionEvent.IN_SYNC, true);
        } else if (record.state() == SessionState.SUSPENDED || record.state() == SessionState.SUSPENDED_PARTIAL) {
            boolean consistent = consistent(turn, session);
            if (consistent != record.flags().recoverable()) {
                turn.record(session, record.recoverable(consistent));
            }
        }
    }

    static boolean consistent(Turn turn, int session) {
        return Mirror.consistent(
                Commanding.known(turn, session, true),
                Commanding.type(turn, session).isSynchronous());
    }

    /** Moves a session as its diagram says. Does nothing if the event is refused or ignored. */
    static void move(Turn turn, int session, SessionEvent event, boolean recoverable) {
        SessionRecord record = turn.record(session);
        Transition<SessionState, SessionEvent> entry = SessionDiagram.TABLE.on(record.state(), event);
        if (entry.moves()) {
            turn.record(session, record.moved(entry.to(), recoverable));
        }
    }

    static void expired(Turn turn, int session) {
        Course course = turn.course(session);
        if (course.stage() == Course.Stage.WORKING) {
            Commanding.worked(turn, session);
        } else if (course.stage() == Course.Stage.ASKED) {
            Commanding.unanswered(turn, session);
        }
    }
}
