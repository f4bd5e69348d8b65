package dev.rehearse.procedure;

import dev.rehearse.procedure.Memory.Mode;
import dev.rehearse.procedure.Task.Phase;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipKind;
import dev.rehearse.scenario.Slipping;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.FaultEffect;

/** How the operator slips: he turns to another stage than the one to which he has come, and believes that all is as it should be. */
final class Slips {

    private Slips() {}

    /** Whether he has come to the stage of a slip and has typed nothing of it yet. */
    static boolean comes(Memory memory, Detour detour) {
        Place place = memory.place();
        return memory.mode() == Mode.WORKING
                && memory.main().is(Phase.THINKING)
                && !place.ended()
                && !place.open()
                && place.stage() == detour.from()
                && place.line() == 0;
    }

    /** He slips, if he has come to where he may. */
    static void strike(Turn turn, Slipping slipping) {
        Detour detour = turn.script.detour(slipping.slip());
        if (detour == null) {
            throw new IllegalStateException("nobody can slip like this: " + slipping.slip());
        }
        if (!comes(turn.memory(), detour)) {
            String why = "the operator was not coming to " + name(detour.slip());
            turn.context.observe(FaultEffect.nothing(turn.context.self(), detour.slip(), why));
            return;
        }
        if (detour.to() == turn.script.end()) {
            Progress.enter(turn, detour.to());
            return;
        }
        SlipKind kind = detour.slip().slip();
        boolean asWritten = kind == SlipKind.SKIPS
                || kind == SlipKind.FORGETS
                || kind == SlipKind.REPEATS
                || kind == SlipKind.SWAPS; // and only the order is not
        Place place = turn.place.at(detour.to());
        turn.place = asWritten ? place : place.blemished();
        Progress.ahead(turn);
        if (kind == SlipKind.NO_WAIT || kind == SlipKind.MISREADS) {
            String what =
                    kind == SlipKind.NO_WAIT ? "something to wait for" : "an answer that is not what must be seen";
            turn.context.observe(FaultEffect.waits(turn.context.self(), detour.slip(), what));
        }
    }

    private static String name(Slip slip) {
        return Character.isDigit(slip.step().charAt(0)) ? "step " + slip.step() : "'" + slip.step() + "'";
    }

    /** Whether he goes on because he is hasty or mistaken, where a careful one would wait, look again or see that it has failed. */
    static boolean overlooks(Line line, boolean asked, Answer answer) {
        boolean read = asked || line.asks();
        return switch (line.effect().attention()) {
            case CAREFUL -> false;
            case HASTY ->
                (answer.reply() == Reply.DONE || answer.reply() == Reply.RUNNING) && !enough(line, read, answer);
            case MISTAKEN -> read && answer.reply() != Reply.SILENT && !enough(line, true, answer);
        };
    }

    /** Whether an answer is all that a careful one would wait for. */
    private static boolean enough(Line line, boolean read, Answer answer) {
        return line.effect().expected() ? read && line.effect().metBy(answer.text()) : answer.reply() == Reply.DONE;
    }

    /** He goes on. */
    static Task goesOn(Turn turn) {
        Slip slip = turn.script.slip(turn.place.stage());
        if (slip != null) {
            turn.context.observe(FaultEffect.bites(turn.context.self(), slip));
        }
        return Task.DONE;
    }
}
