package dev.rehearse.procedure;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.procedure.Memory.Mode;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.value.Quantity;

/** How the operator comes to know of trouble that no command of his ran into: users call, the monitoring turns red. */
final class Care {

    private Care() {}

    /** Whether he hears of such a fact. */
    static boolean concerns(Fact fact) {
        return fact instanceof ServiceChanged || fact instanceof ExposureChanged || fact instanceof LevelInstalled;
    }

    /** Something became so that he hears of. */
    static void hears(Turn turn, int source, Fact fact) {
        if (fact instanceof ServiceChanged service) {
            worry(turn, service.service(), false, service.status() == ServiceStatus.DOWN);
        } else if (fact instanceof ExposureChanged exposure) {
            worry(turn, exposure.kind(), true, exposure.exposed());
        } else if (fact instanceof LevelInstalled installed) {
            int part = turn.script.part(source);
            if (part >= 0) {
                long level = Quantity.LEVEL.read(installed.level()).number();
                turn.sight = turn.sight.with(part, turn.sight.parts().get(part).withLevel(level));
            }
        }
    }

    private static void worry(Turn turn, String what, boolean exposure, boolean bad) {
        Unease before = turn.unease;
        turn.unease = bad ? before.with(what, exposure, turn.context.now()) : before.without(what, exposure);
        if (turn.unease.complaints().size() != before.complaints().size()) {
            boolean calm = turn.unease.complaints().isEmpty() && turn.mode == Mode.CARING;
            turn.trouble = calm ? Trouble.NONE : turn.trouble;
            arm(turn);
        }
    }

    /** Sets the time of his next look at what worries him. Without any rule he could do nothing about it, and does not look. */
    static void arm(Turn turn) {
        long now = turn.context.now();
        long due = turn.script.rules() == 0
                ? Encoder.NEVER
                : turn.unease.due(now, turn.script.habits().patience(), turn.place.ended());
        if (due == Encoder.NEVER) {
            turn.context.cancel(Clock.COMPLAINT.slot());
        } else {
            turn.context.start(Clock.COMPLAINT, due - now);
        }
    }

    /** Something has been wrong for a while: unless he is busy with trouble anyway, he glances at the servers. */
    static void complaint(Turn turn) {
        arm(turn);
        boolean free = turn.mode == Mode.WORKING || turn.mode == Mode.CARING;
        if (free && turn.script.questions().isEmpty()) {
            glanced(turn);
        } else if (free) {
            turn.post = turn.post.fresh();
            Look.begin(turn, true);
        }
    }

    /** He has glanced at the servers; if a rule seems to fit, he sees to it. */
    static void glanced(Turn turn) {
        boolean free = turn.mode == Mode.WORKING || turn.mode == Mode.CARING;
        if (free && Look.fitting(turn) >= 0) {
            Recovery.noticed(turn);
        }
    }
}
