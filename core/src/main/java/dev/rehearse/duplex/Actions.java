package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.ActionRan;
import java.util.List;

/** Custom actions: programs of the user's that the console runs when its state changes. */
final class Actions {

    private static final String ADVANCED = "Advanced";

    private Actions() {}

    /**
     * Runs all actions of a type and, if the state changes, the advanced ones around them: early, default, late. The first that
     * fails ends it.
     *
     * @return 0, or the code of a failed action
     */
    static int run(Turn turn, String type, String request) {
        for (int order = 0; order < 3; order++) {
            for (int i = 0; i < turn.routines.length; i++) {
                Wiring.ActionPart action = turn.wiring.crew().actions().get(i);
                boolean own = action.type().equals(type) && order == 1;
                boolean advanced = action.type().equals(ADVANCED)
                        && action.order() == order
                        && !List.of("Readiness Check", "Backup").contains(type);
                if ((own || advanced) && !succeeds(turn, i, request)) {
                    return DuplexCode.ACTION;
                }
            }
        }
        return 0;
    }

    /** Whether a backup action is there at all, and ran. */
    static boolean backsUp(Turn turn) {
        return turn.wiring.crew().actions().stream()
                .anyMatch(action -> action.type().equals("Backup"));
    }

    private static boolean succeeds(Turn turn, int index, String request) {
        Routine routine = turn.routines[index];
        Wiring.ActionPart action = turn.wiring.crew().actions().get(index);
        if (routine.fails()) {
            Sequel.bites(turn, Part.ACTION, index, ActionFault.FAILURE);
        }
        boolean again = routine.runs() > 0 && !action.idempotent();
        turn.routines[index] = new Routine(routine.fails(), routine.runs() + 1);
        turn.tell(new ActionRan(action.front().name(), request, routine.fails() ? 1 : 0, again));
        return !routine.fails();
    }

    /** A session is over; what an action did in it is of no more concern. */
    static void forget(Turn turn) {
        for (int i = 0; i < turn.routines.length; i++) {
            turn.routines[i] = new Routine(turn.routines[i].fails(), 0);
        }
    }
}
