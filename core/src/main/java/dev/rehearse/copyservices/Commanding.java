package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ToStorage.Op;
import dev.rehearse.copyservices.session.Mirror;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.session.SessionEvent;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.kernel.chance.Activity;
import java.util.ArrayList;
import java.util.List;

/** How an active management server carries out a session's command: it takes its time, then storage systems are told. */
final class Commanding {

    private Commanding() {}

    /** A command that is allowed begins. */
    static void begin(Turn turn, int session, SessionCommand command) {
        SessionEvent event = command.event();
        SessionRecord record = turn.record(session);
        if (event == null) {
            return;
        }
        switch (command) {
            case CONFIRM -> turn.record(session, record.confirmed());
            case START, START_GC, START_REVERSE -> {
                boolean gc = command == SessionCommand.START_GC;
                turn.record(session, record.started(gc, command == SessionCommand.START_REVERSE));
                Driving.move(turn, session, event, false);
                tell(turn, session, gc ? Op.ESTABLISH_GC : Op.ESTABLISH, boxes(turn, session, true));
                tell(turn, session, Op.TERMINATE, boxes(turn, session, false));
                ask(turn, session, command, all(turn));
            }
            default -> {
                Driving.move(turn, session, event, record.flags().recoverable());
                turn.course(session, turn.course(session).working(command));
                turn.context.start(new SessionTimer(session), turn.context.duration(time(turn, command)));
            }
        }
    }

    private static Activity time(Turn turn, SessionCommand command) {
        Bearings.SessionTimes times = turn.bearings.times().sessions();
        return switch (command) {
            case RECOVER -> times.recover();
            case FLASH -> times.flash();
            case TERMINATE -> times.terminate();
            default -> times.suspend();
        };
    }

    /** The command has taken its time: now it is the storage systems' turn. */
    static void worked(Turn turn, int session) {
        SessionCommand command = turn.course(session).command();
        switch (command) {
            case FLASH -> {
                boolean mirror = type(turn, session).isMirror();
                over(turn, session, mirror ? SessionEvent.FLASHED : SessionEvent.POINT_IN_TIME, true);
            }
            case RECOVER -> {
                tell(turn, session, Op.FREEZE, boxes(turn, session, true));
                tell(turn, session, Op.RECOVER, boxes(turn, session, false));
                ask(turn, session, command, boxes(turn, session, false));
            }
            case TERMINATE -> {
                tell(turn, session, Op.TERMINATE, all(turn));
                ask(turn, session, command, all(turn));
            }
            default -> {
                Op op = command == SessionCommand.STOP ? Op.STOP : Op.FREEZE;
                tell(turn, session, op, boxes(turn, session, true));
                ask(turn, session, command, boxes(turn, session, true));
            }
        }
    }

    /** Waits for the answers of these storage systems. */
    static void ask(Turn turn, int session, SessionCommand command, List<Integer> boxes) {
        long bits = 0;
        for (int box : boxes) {
            bits |= 1L << box;
        }
        turn.course(session, turn.course(session).asked(command, bits));
        turn.context.start(new SessionTimer(session), turn.bearings.limits().storage());
    }

    /** All storage systems have answered. */
    static void answered(Turn turn, int session) {
        turn.context.cancel(new SessionTimer(session).slot());
        SessionRecord record = turn.record(session);
        List<Piece> sources = known(turn, session, true);
        boolean consistent = Driving.consistent(turn, session);
        switch (turn.course(session).command()) {
            case SUSPEND, STOP -> suspended(turn, session, sources, consistent);
            case RECOVER -> {
                boolean done = Mirror.all(known(turn, session, false), Piece.Phase.RECOVERED);
                SessionEvent event = done ? SessionEvent.RECOVERED : SessionEvent.COMMAND_FAILED;
                over(turn, session, event, record.flags().recoverable());
                if (!done) {
                    turn.record(session, turn.record(session).severe());
                }
            }
            case TERMINATE -> over(turn, session, SessionEvent.TERMINATED, false);
            case REFRESH -> {
                SessionEvent found = type(turn, session).isMirror()
                        ? Mirror.found(sources, known(turn, session, false))
                        : SessionEvent.FOUND_TARGET_AVAILABLE;
                boolean kept = found == SessionEvent.FOUND_TARGET_AVAILABLE
                        && record.flags().recoverable();
                over(turn, session, found, consistent || kept);
            }
            default -> {
                turn.course(session, turn.course(session).over());
                Driving.notice(turn, session);
                next(turn, session);
            }
        }
    }

    /** Nothing is copied any more, or something still is; hosts go on, unless they are held until somebody lets them go. */
    private static void suspended(Turn turn, int session, List<Piece> sources, boolean consistent) {
        boolean none = sources.stream().noneMatch(Piece::copies);
        boolean releases = type(turn, session).isSynchronous()
                && !turn.bearings.managed().sessions().get(session).holds();
        over(turn, session, none ? SessionEvent.ALL_SUSPENDED : SessionEvent.SOME_SUSPENDED, consistent);
        if (releases) {
            tell(turn, session, Op.RUN, boxes(turn, session, true));
        }
    }

    /** A storage system has not answered in time. */
    static void unanswered(Turn turn, int session) {
        SessionRecord record = turn.record(session);
        switch (turn.course(session).command()) {
            case SUSPEND, STOP -> over(turn, session, SessionEvent.SOME_SUSPENDED, false);
            case RECOVER, TERMINATE ->
                over(turn, session, SessionEvent.COMMAND_FAILED, record.flags().recoverable());
            default -> turn.course(session, turn.course(session).over());
        }
        turn.record(session, turn.record(session).severe());
        next(turn, session);
    }

    private static void over(Turn turn, int session, SessionEvent event, boolean recoverable) {
        Driving.move(turn, session, event, recoverable);
        turn.course(session, turn.course(session).over());
        next(turn, session);
    }

    /** The next command of those that waited. */
    private static void next(Turn turn, int session) {
        Course course = turn.course(session);
        if (!course.busy() && !course.queue().isEmpty()) {
            SessionCommand command = course.queue().get(0).command();
            turn.course(session, course.next());
            SessionDesk.obey(turn, new SessionOrder(session, command, SessionOrder.NOBODY, 0));
        }
    }

    static SessionType type(Turn turn, int session) {
        return turn.bearings.managed().sessions().get(session).type();
    }

    /** The storage systems from which a session is copied, or those to which it is. */
    static List<Integer> boxes(Turn turn, int session, boolean from) {
        int site = turn.record(session).flags().reversed() == from ? 2 : 1;
        List<Integer> boxes = new ArrayList<>();
        for (int box = 0; box < turn.bearings.managed().boxes().size(); box++) {
            if (turn.bearings.managed().boxes().get(box).site() == site) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    static List<Integer> all(Turn turn) {
        List<Integer> boxes = new ArrayList<>();
        for (int box = 0; box < turn.bearings.managed().boxes().size(); box++) {
            boxes.add(box);
        }
        return boxes;
    }

    static List<Piece> known(Turn turn, int session, boolean sources) {
        List<Piece> pieces = new ArrayList<>();
        for (int box : boxes(turn, session, sources)) {
            pieces.add(turn.course(session).known().get(box));
        }
        return pieces;
    }

    static void tell(Turn turn, int session, Op op, List<Integer> boxes) {
        if (turn.machine.reachesStorage()) {
            for (int box : boxes) {
                turn.toStorage(box, op, session);
            }
        }
    }
}
