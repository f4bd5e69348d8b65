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
        if (request != SessionEvent.RETRY) {
            Actions.forget(turn);
        }
        begin(turn);
        return 0;
    }

    /** Begins what the state that was just entered stands for. */
    static void begin(Turn turn) {
        switch (turn.session.state()) {
            case CHECKING -> timed(turn, Phase.CHECK, Span.READINESS);
            case PREPARING_SPLIT -> timed(turn, Phase.SPLIT_CHECK, Span.READINESS);
            case SPLITTING -> Actions.begin(turn, Phase.SPLIT_ACTIONS);
            case PREPARING_MERGE -> timed(turn, Phase.MERGE_CHECK, Span.READINESS);
            case MERGING -> Merging.begin(turn);
            case COMMITTING -> Actions.begin(turn, Phase.COMMIT_ACTIONS);
            case ABORTING -> Actions.begin(turn, Phase.ABORT_ACTIONS);
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
        if (turn.session.state() == SessionState.CHECKING) {
            turn.session = turn.session.reported(code);
        }
        turn.move(SessionEvent.FAILED);
        turn.session = turn.session.with(turn.session.state(), null, code);
        turn.show(Part.CONSOLE, 0, Shown.message(code));
    }

    /** The time of a phase is over. */
    static void stage(Turn turn) {
        Phase phase = turn.session.phase();
        if (phase == null) {
            return;
        }
        if (phase.acts()) {
            Actions.ended(turn, phase);
            return;
        }
        switch (phase) {
            case CHECK -> actsIfReady(turn, Readiness.check(turn), Phase.CHECK_ACTIONS);
            case SPLIT_CHECK -> actsIfReady(turn, Readiness.check(turn), Phase.SPLIT_CHECK_ACTIONS);
            case SPLIT_MIRRORS -> Splitting.mirrorsOff(turn);
            case SPLIT_LOCKSTEP -> Splitting.cut(turn);
            case SPLIT_SERVICES -> Splitting.disabled(turn);
            case MERGE_CHECK -> actsIfReady(turn, Readiness.forMerge(turn), Phase.MERGE_CHECK_ACTIONS);
            case MERGE_UNMOUNT -> Merging.unmounted(turn);
            case MERGE_HARDWARE -> Merging.merged(turn);
            case MERGE_CONSOLE -> Actions.begin(turn, Phase.MERGE_BACKUP_ACTIONS);
            case COMMIT -> succeeded(turn);
            case FINISH -> Actions.begin(turn, Phase.FINISH_ACTIONS);
            default -> {}
        }
    }

    private static void actsIfReady(Turn turn, int found, Phase actions) {
        if (found == 0) {
            Actions.begin(turn, actions);
        } else {
            failed(turn, found);
        }
    }

    /** All custom actions of a phase have succeeded. */
    static void acted(Turn turn, Phase phase) {
        switch (phase) {
            case CHECK_ACTIONS -> {
                turn.session = turn.session.reported(0);
                succeeded(turn);
            }
            case SPLIT_CHECK_ACTIONS, MERGE_CHECK_ACTIONS -> prepared(turn);
            case SPLIT_ACTIONS -> Splitting.begin(turn);
            case MERGE_ACTIONS -> Merging.stop(turn);
            case MERGE_START_ACTIONS -> timed(turn, Phase.MERGE_CONSOLE, Span.CONSOLE_START);
            case MERGE_BACKUP_ACTIONS -> Merging.backedUp(turn);
            case COMMIT_ACTIONS -> Merging.commit(turn);
            case ABORT_ACTIONS -> Aborting.begin(turn);
            case ABORT_START_ACTIONS -> succeeded(turn);
            case FINISH_ACTIONS -> finished(turn);
            default -> {}
        }
    }

    private static void prepared(Turn turn) {
        if (turn.wiring.options().stops()) {
            succeeded(turn);
        } else {
            turn.move(SessionEvent.GOES_ON);
            begin(turn);
        }
    }

    private static void finished(Turn turn) {
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
