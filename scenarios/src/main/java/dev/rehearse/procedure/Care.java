package dev.rehearse.procedure;

import dev.rehearse.kernel.Fact;
import dev.rehearse.procedure.Memory.Mode;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.value.Quantity;
import java.util.List;

/** How the operator comes to know of trouble that no command of his ran into: users call, the monitoring turns red. */
final class Care {

    private Care() {}

    /** Whether he hears of such a fact. */
    static boolean concerns(Fact fact) {
        return fact instanceof ServiceChanged
                || fact instanceof ExposureChanged
                || fact instanceof LevelInstalled
                || fact instanceof FaultHealed;
    }

    /** Something became so that he hears of. */
    static void hears(Turn turn, int source, Fact fact) {
        if (fact instanceof ServiceChanged service) {
            worry(turn, service.service(), false, service.status() == ServiceStatus.DOWN);
        } else if (fact instanceof ExposureChanged exposure) {
            worry(turn, exposure.kind(), true, exposure.exposed());
        } else if (fact instanceof FaultHealed) {
            boolean tried = turn.place.ended() && !turn.trouble.uses().isEmpty();
            turn.trouble = tried ? turn.trouble.using(List.of()) : turn.trouble; // what was in vain may help now
        } else if (fact instanceof LevelInstalled installed) {
            int part = turn.script.part(source);
            if (part >= 0) {
                long level = Quantity.LEVEL.read(installed.level()).number();
                turn.sight = turn.sight.with(part, turn.sight.parts().get(part).withLevel(level));
            }
        }
    }

    private static void worry(Turn turn, String what, boolean exposure, boolean bad) {
        boolean worried = !turn.unease.complaints().isEmpty();
        turn.unease = bad ? turn.unease.with(what, exposure, turn.context.now()) : turn.unease.without(what, exposure);
        boolean eased = worried && turn.unease.complaints().isEmpty();
        turn.trouble = eased && turn.mode == Mode.CARING ? Trouble.NONE : turn.trouble;
    }

    /** Something has been wrong for a while: unless he is busy with trouble anyway, he glances at the servers. */
    static void complaint(Turn turn) {
        turn.rung = true;
        if (free(turn.mode)) {
            Look.begin(turn, true);
        }
    }

    /** He has glanced at the servers; if a rule seems to fit, he sees to it. If none does, none will until something changes. */
    static void glanced(Turn turn) {
        if (!free(turn.mode)) {
            return;
        }
        boolean fits = Look.fitting(turn) >= 0;
        turn.sight = turn.sight.with(turn.sight.round().calm(!fits && Look.fresh(turn)));
        if (fits) {
            Recovery.noticed(turn);
        }
    }

    private static boolean free(Mode mode) {
        return mode == Mode.WORKING || mode == Mode.CARING;
    }

    /**
     * At the end of each of his turns: sets the time of his next look at what worries him, if it could show him anything
     * new. A round that would show what he knows already is left out, and those that are left are when they would have been.
     */
    static void settle(Turn turn) {
        Round round = turn.sight.round();
        if (round.calm() && turn.before.sight().round().calm() && learned(turn)) {
            turn.sight = turn.sight.with(round.calm(false));
        }
        boolean was = !turn.rung && looksOut(turn.script, turn.before);
        boolean is = looksOut(turn.script, turn.memory());
        boolean same = turn.unease.equals(turn.before.unease())
                && turn.place.ended() == turn.before.place().ended();
        if (is && !(was && same)) {
            long now = turn.context.now();
            long patience = turn.script.habits().patience();
            // a change at the very moment of a round is seen in that round
            long due = turn.unease.due(turn.startled ? now - 1 : now, patience, turn.place.ended());
            turn.context.start(Clock.COMPLAINT, due - now);
        } else if (was && !is) {
            turn.context.cancel(Clock.COMPLAINT.slot());
        }
    }

    /** Whether he waits for the time of another look. Without any rule he could do nothing about what he sees. */
    private static boolean looksOut(Script script, Memory memory) {
        return script.rules() > 0
                && free(memory.mode())
                && !memory.sight().round().calm()
                && memory.unease().worries(memory.place().ended());
    }

    /** Whether anything has changed by which he judges, other than answers of which he would be told. */
    private static boolean learned(Turn turn) {
        Memory before = turn.before;
        return turn.place.stage() != before.place().stage()
                || turn.place.ended() != before.place().ended()
                || !turn.trouble.equals(before.trouble())
                || !turn.sight.parts().equals(before.sight().parts());
    }
}
