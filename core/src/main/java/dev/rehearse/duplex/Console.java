package dev.rehearse.duplex;

import dev.rehearse.duplex.Desk.Caller;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import org.jspecify.annotations.Nullable;

/** The Active Upgrade console as an operator uses it. It runs on the system, and is silent when that is down. */
final class Console {

    private Console() {}

    static void obey(Turn turn, ConsoleCommand command, Caller caller) {
        boolean stopped = turn.session.desk().faults() > 0;
        if (command == ConsoleCommand.RESTART_CONSOLE && turn.images.system().isUp()) {
            turn.session = turn.session.with(
                    turn.session.desk().faults(-turn.session.desk().faults()));
            caller.answer(0);
        } else if (!turn.images.system().isUp() || stopped) {
            caller.answer(Reply.SILENT, 0, "no answer");
        } else {
            answering(turn, command, caller);
        }
    }

    private static void answering(Turn turn, ConsoleCommand command, Caller caller) {
        SessionEvent request = request(command);
        if (request != null) {
            caller.answer(Operations.request(turn, request));
            return;
        }
        switch (command) {
            case COPY_PACKAGE -> {
                turn.session = turn.session.with(turn.session.desk().copied());
                caller.answer(0);
            }
            case STOP_UTILITY -> {
                turn.session = turn.session.with(turn.session.desk().withoutUtility());
                caller.answer(0);
            }
            case VERIFY -> {
                Image.Job job = new Image.Job(
                        false, 0, caller.order().from(), caller.order().number());
                turn.session = turn.session.with(turn.session.desk().verifying(job));
                turn.start(Clock.What.VERIFICATION, 0, Span.VERIFICATION);
            }
            default -> throw new IllegalArgumentException(command + " is a question");
        }
    }

    private static @Nullable SessionEvent request(ConsoleCommand command) {
        return switch (command) {
            case CHECK_READINESS -> SessionEvent.CHECK_READINESS;
            case PREPARE_SPLIT -> SessionEvent.PREPARE_SPLIT;
            case EXECUTE_SPLIT -> SessionEvent.EXECUTE_SPLIT;
            case PREPARE_MERGE -> SessionEvent.PREPARE_MERGE;
            case EXECUTE_MERGE -> SessionEvent.EXECUTE_MERGE;
            case COMMIT -> SessionEvent.COMMIT;
            case ABORT -> SessionEvent.ABORT;
            case FINISH -> SessionEvent.FINISH;
            case RETRY -> SessionEvent.RETRY;
            default -> null;
        };
    }

    /** The verification is over: it fails if users do not get what they should, or half of the software is there. */
    static void verified(Turn turn) {
        Image.Job job = turn.session.desk().verifying();
        if (job != null) {
            boolean serves = turn.outlook.application() != dev.rehearse.site.fact.ServiceStatus.DOWN;
            boolean works = serves && !Installing.torn(turn, 0);
            Installing.answer(turn, job, works ? Reply.DONE : Reply.REFUSED, works ? 0 : DuplexCode.VERIFICATION);
            turn.session = turn.session.with(turn.session.desk().verifying(null));
        }
    }

    /** A verification ends with the system under it. */
    static void settle(Turn turn) {
        Image.Job job = turn.session.desk().verifying();
        if (job != null && !turn.images.system().isUp()) {
            turn.cancel(Clock.What.VERIFICATION, 0);
            turn.context.send(job.from(), 0, new Answer(job.number(), Reply.SILENT, 0, "no answer"));
            turn.session = turn.session.with(turn.session.desk().verifying(null));
        }
    }

    /** The console or a service that it needs ends, if the system under it is up at all. */
    static void stops(Turn turn) {
        if (!turn.images.system().isUp()) {
            return;
        }
        turn.session = turn.session.with(turn.session.desk().faults(1));
        if (turn.session.phase() != null) {
            turn.cancel(Clock.What.WORK, 0);
            Operations.stopped(turn);
        }
    }
}
