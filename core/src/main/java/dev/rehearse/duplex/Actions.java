package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.ActionRan;
import dev.rehearse.duplex.fact.ActionsDue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Custom actions: programs of the user's that the console runs one after the other when its state changes. It waits for
 * each; the first that ends with another exit value than 0 ends the request.
 */
final class Actions {

    private static final String ADVANCED = "Advanced";

    private Actions() {}

    /**
     * A program that is to run.
     *
     * @param action which one
     * @param request what it finds in its environment as the request
     */
    private record Call(int action, String request) {}

    /** Begins a phase in which actions run, and goes on behind it at once if there are none. */
    static void begin(Turn turn, Phase phase) {
        turn.session = turn.session.with(phase);
        int due = calls(turn, phase).size();
        if (due > 0) {
            turn.tell(new ActionsDue(phase.request(), due));
        }
        next(turn, phase);
    }

    private static void next(Turn turn, Phase phase) {
        List<Call> calls = calls(turn, phase);
        int step = turn.session.step();
        if (step == calls.size()) {
            Operations.acted(turn, phase);
            return;
        }
        int action = calls.get(step).action();
        if (turn.routines[action].faults().hangs()) {
            Sequel.bites(turn, Part.ACTION, action, ActionFault.HANG);
        } else {
            turn.start(
                    Clock.What.WORK,
                    0,
                    turn.context.duration(
                            turn.wiring.crew().actions().get(action).takes()));
        }
    }

    /** The action that runs is over. */
    static void ended(Turn turn, Phase phase) {
        Call call = calls(turn, phase).get(turn.session.step());
        Routine routine = turn.routines[call.action()];
        Wiring.ActionPart action = turn.wiring.crew().actions().get(call.action());
        boolean fails = routine.faults().fails() || routine.faults().hangs();
        if (routine.faults().fails()) {
            Sequel.bites(turn, Part.ACTION, call.action(), ActionFault.FAILURE);
        }
        boolean again = routine.last() == phase && !action.idempotent();
        turn.routines[call.action()] = routine.ran(phase);
        turn.tell(new ActionRan(action.front().name(), call.request(), fails ? 1 : 0, again));
        if (fails) {
            Operations.failed(turn, DuplexCode.ACTION);
        } else {
            turn.session = turn.session.stepped();
            next(turn, phase);
        }
    }

    /** All actions of a phase in their order: advanced ones before, with and behind those that the phase is about. */
    private static List<Call> calls(Turn turn, Phase phase) {
        List<Call> calls = new ArrayList<>();
        for (int order = 0; order < 3; order++) {
            for (int i = 0; i < turn.routines.length; i++) {
                Wiring.ActionPart action = turn.wiring.crew().actions().get(i);
                boolean advanced = action.type().equals(ADVANCED) && action.order() == order;
                if (order == 1 && action.type().equals(phase.type())) {
                    calls.add(new Call(i, phase.asks()));
                } else if (advanced && phase.advanced()) {
                    calls.add(new Call(i, phase.request()));
                }
            }
        }
        return calls;
    }

    /** Somebody mends a program. One that hangs is ended, and whoever waited for it takes that for a failure. */
    static void fix(Turn turn, int index) {
        if (turn.routines[index].faults().hangs() && running(turn) == index) {
            ended(turn, Objects.requireNonNull(turn.session.phase()));
        }
        turn.routines[index] = turn.routines[index].with(Routine.Faults.NONE);
    }

    /** The action that runs, or -1. */
    static int running(Turn turn) {
        Phase phase = turn.session.phase();
        return phase != null && phase.acts()
                ? calls(turn, phase).get(turn.session.step()).action()
                : -1;
    }

    /** Whether a backup action is there at all, and ran. */
    static boolean backsUp(Turn turn) {
        return turn.wiring.crew().actions().stream()
                .anyMatch(action -> action.type().equals("Backup"));
    }

    /** Another request is made; what an action did in the last one is of no more concern. */
    static void forget(Turn turn) {
        for (int i = 0; i < turn.routines.length; i++) {
            turn.routines[i] = turn.routines[i].ran(null);
        }
    }
}
