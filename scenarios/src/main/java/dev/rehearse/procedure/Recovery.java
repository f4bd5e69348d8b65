package dev.rehearse.procedure;

import dev.rehearse.kernel.Context;
import dev.rehearse.procedure.Memory.Aside;
import dev.rehearse.procedure.Memory.Mode;
import dev.rehearse.procedure.Trouble.Cause;
import dev.rehearse.procedure.Trouble.Count;
import dev.rehearse.scenario.Next.Course;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.fact.InstructionFailed;
import dev.rehearse.site.fact.RuleApplied;
import dev.rehearse.site.fact.RuleCut;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the operator does when something is wrong: he finds out what he sees, and takes the first rule that fits. */
final class Recovery {

    /** A remedy that was taken this often without getting further will not help; he passes it over from then on. */
    static final int PATIENCE = 10;

    private Recovery() {}

    /** A line did not work; {@link Trouble#failure} says how. */
    static void failed(Turn turn) {
        turn.drop();
        Failure failure = turn.trouble.failure();
        turn.context.observe(new InstructionFailed(turn.step(), failure.words(), failure.why()));
        if (turn.mode != Mode.WORKING) {
            diagnose(turn);
            return;
        }
        turn.main = Task.IDLE;
        turn.sight = turn.trouble.diagnosed() ? turn.sight : turn.sight.withoutPositions();
        turn.trouble = turn.trouble.began(Cause.FAILED, failure);
        int own = turn.stage().onFailure();
        if (own >= 0 && turn.trouble.times(own) < PATIENCE) {
            take(turn, own);
            return;
        }
        if (own >= 0) {
            passedOver(turn, own);
        }
        diagnose(turn);
    }

    /** Something is wrong although no line failed, and some rule seems to fit. */
    static void noticed(Turn turn) {
        turn.drop();
        turn.main = Typing.leave(turn, turn.main);
        turn.sight = turn.trouble.diagnosed() ? turn.sight : turn.sight.withoutPositions();
        turn.trouble = turn.trouble.began(Cause.NOTICED, Failure.NONE);
        diagnose(turn);
    }

    private static void diagnose(Turn turn) {
        turn.aside = Aside.NONE;
        if (turn.script.rules() == 0) {
            unresolved(turn);
        } else if (turn.trouble.diagnosed()) {
            examine(turn);
        } else {
            turn.trouble = turn.trouble.diagnosing();
            turn.mode = Mode.DIAGNOSING;
            Context context = turn.context;
            context.start(Clock.PACE, context.duration(turn.script.habits().diagnosis()));
        }
    }

    /** He looks at the servers, to decide. */
    static void examine(Turn turn) {
        turn.mode = Mode.LOOKING;
        if (turn.script.questions().isEmpty()) {
            decide(turn);
        } else {
            Look.begin(turn, false);
        }
    }

    /** He has looked, and takes the first rule that fits. */
    static void decide(Turn turn) {
        int rule = Look.fitting(turn);
        if (rule < 0) {
            unresolved(turn);
        } else {
            take(turn, rule);
        }
    }

    private static void unresolved(Turn turn) {
        if (turn.place.ended()) {
            rest(turn);
        } else if (turn.trouble.cause() == Cause.FAILED) {
            Failure failure = turn.trouble.failure();
            int worn = Look.fitting(turn, 0);
            String rules =
                    worn < 0 ? "no rule fits" : worn(turn.script.remedies().get(worn));
            String why = "step " + turn.step() + ", " + failure.words() + ": " + failure.why() + "; " + rules;
            Progress.end(turn, "stuck", why);
        } else {
            goOn(turn);
        }
    }

    /** A remedy that fits is left out because it goes round in a circle; that is told once. */
    static void passedOver(Turn turn, int remedy) {
        if (turn.trouble.times(remedy) == PATIENCE) {
            String words = turn.script.remedies().get(remedy).words();
            turn.context.observe(new RuleCut(turn.step(), words, PATIENCE));
            count(turn, remedy);
        }
    }

    /** What is said of a remedy that will not help. */
    static String worn(Remedy remedy) {
        return "'" + remedy.words() + "' was tried " + PATIENCE + " times without getting further";
    }

    private static void take(Turn turn, int remedy) {
        int times = count(turn, remedy);
        turn.context.observe(
                new RuleApplied(turn.step(), turn.script.remedies().get(remedy).words()));
        turn.aside = new Aside(remedy, 0, Task.IDLE);
        if (times == 1) {
            line(turn);
            return;
        }
        long pause = turn.script.habits().poll() << (times - 2);
        turn.mode = Mode.PAUSING;
        turn.context.start(Clock.PACE, turn.place.ended() ? Math.min(pause, Unease.ROUND) : pause);
    }

    /** Counts one more use of a remedy, and returns how many that makes. */
    private static int count(Turn turn, int remedy) {
        List<Count> uses = new ArrayList<>(turn.trouble.uses());
        if (uses.isEmpty()) {
            uses.addAll(Collections.nCopies(turn.script.remedies().size(), Count.ZERO));
        }
        int times = uses.get(remedy).times() + 1;
        uses.set(remedy, new Count(times));
        turn.trouble = turn.trouble.using(List.copyOf(uses));
        return times;
    }

    /** He turns to the next line of the remedy, or to what it says at its end. */
    static void line(Turn turn) {
        if (turn.aside.line() == turn.remedy().lines().size()) {
            leave(turn, turn.remedy());
            return;
        }
        turn.mode = Mode.RECOVERING;
        turn.aside = new Aside(turn.aside.remedy(), turn.aside.line(), Typing.begin(turn));
    }

    private static void leave(Turn turn, Remedy remedy) {
        turn.drop();
        boolean noticed = turn.trouble.cause() == Cause.NOTICED;
        if (noticed && remedy.onlyAsks()) {
            examine(turn);
            return;
        }
        if (turn.place.ended()) {
            rest(turn);
            return;
        }
        switch (remedy.course()) {
            case RETRY, RESUME -> {
                if (noticed) {
                    goOn(turn);
                } else if (remedy.course() == Course.RETRY) {
                    retry(turn);
                } else {
                    turn.place = turn.place.blemished();
                    Progress.next(turn);
                }
            }
            case RESUME_FROM -> {
                turn.trouble = turn.trouble.over();
                Progress.enter(turn, remedy.stage());
            }
            case ABANDON -> Progress.end(turn, "abandoned", remedy.words());
            case ROLLED_BACK -> Progress.end(turn, "rolled back", remedy.words());
        }
    }

    private static void retry(Turn turn) {
        turn.trouble = turn.trouble.suspended();
        turn.place = turn.place.moved(turn.script.again(turn.place.stage()));
        Progress.begin(turn);
    }

    /** He goes on with the line from which trouble had called him away. */
    private static void goOn(Turn turn) {
        Answer late = turn.trouble.late();
        turn.trouble = turn.trouble.over();
        turn.mode = Mode.WORKING;
        turn.aside = Aside.NONE;
        turn.main = Typing.takeUp(turn, turn.line(), turn.main);
        if (late != null) {
            Operator.readMain(turn, late);
        }
    }

    private static void rest(Turn turn) {
        turn.mode = Mode.CARING;
        turn.aside = Aside.NONE;
        turn.trouble = turn.trouble.over();
    }
}
