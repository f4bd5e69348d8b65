package dev.rehearse.procedure;

import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Changed;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import java.util.List;

/** How the operator looks at the cluster, be it a glance or to decide, and which rule fits what he sees. */
final class Look {

    private Look() {}

    /** He asks all that he asks when he looks at the cluster; at a glance nothing that he would have been told. */
    static void begin(Turn turn, boolean glance) {
        List<Question> questions = turn.script.questions();
        boolean told = glance && turn.script.watched();
        long asked = told ? ((1L << questions.size()) - 1) & ~turn.sight.round().watched() : Round.ALL;
        int orders = told ? Long.bitCount(asked) : questions.size();
        if (orders == 0) {
            Care.glanced(turn);
            return;
        }
        turn.post = glance ? turn.post.fresh() : turn.post;
        turn.sight = turn.sight.with(turn.sight.round().looking(turn.post.next(), asked, orders, glance));
        for (int i = 0; i < questions.size(); i++) {
            if (!told || ((asked >> i) & 1) != 0) {
                turn.send(questions.get(i).to(), questions.get(i).command(), 0);
            }
        }
    }

    /** One of the questions of a look was answered. */
    static void saw(Turn turn, int index, Answer answer) {
        Question question = turn.script.questions().get(index);
        boolean glance = turn.sight.round().glance();
        Sight.Seen seen = turn.sight.parts().get(question.part());
        boolean answers = answer.reply() != Reply.SILENT;
        turn.sight = turn.sight
                .with(
                        question.part(),
                        question.position()
                                ? seen.withPosition(answer.reply() == Reply.DONE ? answer.text() : "")
                                : seen.withState(
                                        answers, answer.code(), answer.text().strip()))
                .with(turn.sight.round().answered());
        if (!glance) {
            String words = question.command().words();
            turn.context.observe(
                    new CommandAnswered(question.to(), words, answer.reply(), answer.code(), answer.text()));
        } else if (turn.script.watched()) {
            turn.watch(question.to(), question.command(), answer);
            turn.sight = turn.sight.with(turn.sight.round().watching(index));
        }
        if (turn.sight.round().missing() == 0 && glance) {
            Care.glanced(turn);
        } else if (turn.sight.round().missing() == 0) {
            Recovery.decide(turn);
        }
    }

    /** Whether all that he has seen is so still: he would have been told. What changes while he looks is not what he saw. */
    static boolean fresh(Turn turn) {
        long all = (1L << turn.script.questions().size()) - 1;
        return turn.script.watched() && (turn.sight.round().watched() & all) == all;
    }

    /** The answer to some question is another one now. */
    static void changed(Turn turn, Changed changed) {
        List<Question> questions = turn.script.questions();
        for (int i = 0; turn.script.watched() && i < questions.size(); i++) {
            Question question = questions.get(i);
            if (question.to() == changed.asked() && question.command() == changed.question()) {
                turn.sight = turn.sight.with(turn.sight.round().changed(i));
                turn.startled = true;
            }
        }
    }

    /** The first rule that fits what he sees and was not tried to no avail too often, or -1. */
    static int fitting(Turn turn) {
        int rule = fitting(turn, 0);
        while (rule >= 0 && turn.trouble.times(rule) >= Recovery.PATIENCE) {
            Recovery.passedOver(turn, rule);
            rule = fitting(turn, rule + 1);
        }
        return rule;
    }

    /** The first rule from an index on that fits, whether or not it was tried too often; or -1. */
    static int fitting(Turn turn, int from) {
        int step = turn.place.ended() ? Stage.AFTER : turn.stage().number();
        for (int i = from; i < turn.script.rules(); i++) {
            if (turn.script.remedies().get(i).fits(turn.sight, turn.trouble.failure(), step)) {
                return i;
            }
        }
        return -1;
    }
}
