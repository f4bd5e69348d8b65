package dev.rehearse.duplex;

import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.code.Encoder;

/** The console's operations: what each request begins, phase by phase, and how it ends. */
final class Operations {

    private Operations() {}

    /** Takes a request. Returns why not, or 0. */
    static int request(Turn turn, SessionEvent request) {
        Transition<SessionState, SessionEvent> entry = SessionDiagram.TABLE.on(turn.session.state(), request);
        if (entry.refused()) {
            return entry.code();
        }
        turn.move(request);
        turn.session = turn.session.with(turn.session.state(), null, 0);
        begin(turn);
        return 0;
    }

    /** Begins what the state that was just entered stands for. */
    static void begin(Turn turn) {
        switch (turn.session.state()) {
            case CHECKING -> timed(turn, Phase.CHECK, Span.READINESS);
            case PREPARING_SPLIT -> timed(turn, Phase.SPLIT_CHECK, Span.READINESS);
            case SPLITTING -> Splitting.begin(turn);
            case PREPARING_MERGE -> timed(turn, Phase.MERGE_CHECK, Span.READINESS);
            case MERGING -> Merging.begin(turn);
            case COMMITTING -> Merging.commit(turn);
            case ABORTING -> Aborting.begin(turn);
            case FINISHING -> timed(turn, Phase.FINISH, Span.FINISH);
            default -> {}
        }
    }

    /** A phase that takes a certain time. */
    static void timed(Turn turn, Phase phase, Span span) {
        turn.session = turn.session.with(phase);
        turn.start(Clock.What.WORK, 0, span);
    }

    /** A phase that lasts until something is so. */
    static void awaited(Turn turn, Phase phase) {
        turn.session = turn.session.with(phase);
    }

    static void succeeded(Turn turn) {
        turn.session = turn.session.with((Phase) null);
        turn.move(SessionEvent.SUCCEEDED);
    }

    /** The operation failed: it is broken until it is tried again, or the session is aborted. */
    static void failed(Turn turn, int code) {
        turn.cancel(Clock.What.WORK, 0);
        turn.move(SessionEvent.FAILED);
        turn.session = turn.session.with(turn.session.state(), null, code);
        turn.show(Part.CONSOLE, 0, Shown.message(code));
    }

    /** Fails if there is a code; otherwise returns that it goes on. */
    static boolean passes(Turn turn, int code) {
        if (code != 0) {
            failed(turn, code);
        }
        return code == 0;
    }

    /** The time of a phase is over. */
    static void stage(Turn turn) {
        Phase phase = turn.session.phase();
        if (phase == null) {
            return;
        }
        switch (phase) {
            case CHECK -> checked(turn);
            case SPLIT_CHECK -> prepared(turn, Readiness.check(turn));
            case SPLIT_HARDWARE -> Splitting.cut(turn);
            case SPLIT_SERVICES -> Splitting.disabled(turn);
            case MERGE_CHECK -> prepared(turn, Readiness.forMerge(turn));
            case MERGE_UNMOUNT -> Merging.unmounted(turn);
            case MERGE_HARDWARE -> Merging.merged(turn);
            case COMMIT -> succeeded(turn);
            case FINISH -> finished(turn);
            default -> {}
        }
    }

    private static void checked(Turn turn) {
        int found = Readiness.check(turn);
        turn.session = turn.session.reported(found).with((Phase) null);
        if (found == 0) {
            turn.move(SessionEvent.SUCCEEDED);
        } else {
            turn.move(SessionEvent.FAILED);
            turn.show(Part.CONSOLE, 0, Shown.message(found));
        }
    }

    private static void prepared(Turn turn, int found) {
        if (!passes(turn, found)) {
            return;
        }
        if (turn.wiring.options().stops()) {
            succeeded(turn);
        } else {
            turn.move(SessionEvent.GOES_ON);
            begin(turn);
        }
    }

    private static void finished(Turn turn) {
        Actions.forget(turn);
        turn.session =
                turn.session.since(Encoder.NEVER).with(turn.session.desk().rescued(false));
        succeeded(turn);
    }

    /** Goes on where something was awaited, and breaks where the system is gone. */
    static void settle(Turn turn) {
        PartnerState os = turn.images.system().os();
        Phase phase = turn.session.phase();
        boolean planned = phase == Phase.ABORT_SHUTDOWN || phase == Phase.ABORT_BOOT;
        boolean was = turn.before.images().system().os() == PartnerState.OS_UP;
        if (was && os != PartnerState.OS_UP && !planned) {
            turn.cancel(Clock.What.WORK, 0);
            stopped(turn);
            return;
        }
        if (phase == Phase.MERGE_STOP || phase == Phase.MERGE_START) {
            Merging.settle(turn);
        } else if (turn.session.state() == SessionState.ABORTING) {
            Aborting.settle(turn);
        }
    }

    /** The console is gone, or what it needs. The session is kept; an operation in progress is broken. */
    static void stopped(Turn turn) {
        SessionState before = turn.session.state();
        turn.move(SessionEvent.SYSTEM_LOST);
        if (turn.session.state() != before) {
            turn.session = turn.session.with(turn.session.state(), null, DuplexCode.SYSTEM_LOST);
        }
    }
}
