package dev.rehearse.procedure;

import dev.rehearse.procedure.Memory.Aside;
import dev.rehearse.procedure.Memory.Mode;
import dev.rehearse.procedure.Task.Phase;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepAhead;
import dev.rehearse.site.fact.StepEnded;
import dev.rehearse.site.fact.StepStarted;
import java.util.List;

/** The way through the procedure, line by line and step by step. */
final class Progress {

    private Progress() {}

    /** He turns to the line at which he is. */
    static void begin(Turn turn) {
        turn.mode = Mode.WORKING;
        turn.aside = Aside.NONE;
        turn.main = Typing.begin(turn);
    }

    /** He has thought, or waited, long enough. */
    static void pace(Turn turn) {
        if (!turn.main.is(Phase.THINKING)) {
            turn.main = Typing.ask(turn, turn.line(), turn.main);
            return;
        }
        if (!turn.place.open()) {
            turn.context.observe(
                    new StepStarted(turn.stage().name(), turn.stage().words()));
            turn.place = turn.place.opened();
        }
        turn.main = Typing.type(turn, turn.line());
    }

    /** The line at which he is has been dealt with; on to the next. */
    static void next(Turn turn) {
        turn.drop();
        turn.trouble = turn.trouble.over();
        if (turn.place.line() + 1 < turn.stage().lines().size()) {
            turn.place = turn.place.nextLine();
            begin(turn);
            return;
        }
        turn.context.observe(new StepEnded(turn.stage().name(), turn.place.clean()));
        int home = turn.script.home(turn.place.stage());
        if (home > turn.place.furthest() && !turn.trouble.uses().isEmpty()) {
            turn.trouble = turn.trouble.using(List.of());
        }
        turn.place = turn.place.left(home);
        enter(turn, turn.script.next(turn.place.stage()));
    }

    /** He turns to a stage; past the last one the procedure is completed. */
    static void enter(Turn turn, int stage) {
        if (stage == turn.script.end()) {
            end(turn, "completed", "");
            return;
        }
        leave(turn);
        turn.place = turn.place.at(stage);
        begin(turn);
        ahead(turn);
    }

    /** He comes to a stage of the procedure, where somebody may make him slip. */
    static void ahead(Turn turn) {
        if (turn.script.slippery() && turn.place.stage() < turn.script.end()) {
            turn.context.observe(new StepAhead(turn.stage().name()));
        }
    }

    /** The procedure is over. */
    static void end(Turn turn, String outcome, String why) {
        leave(turn);
        turn.drop();
        turn.place = turn.place.over();
        turn.main = Task.IDLE;
        turn.aside = Aside.NONE;
        turn.trouble = Trouble.NONE;
        turn.mode = Mode.CARING;
        turn.context.observe(new ProcedureEnded(outcome, why));
    }

    private static void leave(Turn turn) {
        if (turn.place.open()) {
            turn.context.observe(new StepEnded(turn.stage().name(), false));
        }
    }
}
