package dev.rehearse.procedure;

import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import java.util.List;

/** How the operator looks at the cluster, be it a glance or to decide, and which rule fits what he sees. */
final class Look {

    private Look() {}

    /** He asks all that he asks when he looks at the cluster. */
    static void begin(Turn turn, boolean glance) {
        List<Question> questions = turn.script.questions();
        turn.sight = turn.sight.looking(turn.post.next(), questions.size(), glance);
        for (int i = 0; i < questions.size(); i++) {
            turn.send(questions.get(i).to(), questions.get(i).command(), 0);
        }
    }

    /** One of the questions of a look was answered. */
    static void saw(Turn turn, Answer answer) {
        Question question = turn.script.questions().get(answer.number() - turn.sight.first());
        boolean glance = turn.sight.glance();
        Sight.Seen seen = turn.sight.parts().get(question.part());
        boolean answers = answer.reply() != Reply.SILENT;
        turn.sight = turn.sight
                .with(
                        question.part(),
                        question.position()
                                ? seen.withPosition(answer.reply() == Reply.DONE ? answer.text() : "")
                                : seen.withState(
                                        answers, answer.code(), answer.text().strip()))
                .answered();
        if (!glance) {
            String words = question.command().words();
            turn.context.observe(
                    new CommandAnswered(question.to(), words, answer.reply(), answer.code(), answer.text()));
        }
        if (turn.sight.missing() == 0 && glance) {
            Care.glanced(turn);
        } else if (turn.sight.missing() == 0) {
            Recovery.decide(turn);
        }
    }

    /** The first rule that fits what he sees and was not tried to no avail too often, or -1. */
    static int fitting(Turn turn) {
        int rule = fitting(turn, 0);
        while (rule >= 0 && turn.trouble.times(rule) >= Recovery.PATIENCE) {
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
