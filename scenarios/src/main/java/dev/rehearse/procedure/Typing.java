package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.procedure.Task.Phase;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Changed;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.AnswerSeen;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.value.Words;

/** One line at the keyboard: he thinks, types it, reads the answer, and looks for the effect until he sees it. */
final class Typing {

    private Typing() {}

    /** He starts to think about a line. */
    static Task begin(Turn turn) {
        turn.post = turn.post.fresh();
        turn.context.start(
                Clock.PACE, turn.context.duration(turn.script.habits().thinking()));
        return Task.THINKING;
    }

    /** He types the line. */
    static Task type(Turn turn, Line line) {
        int to = line.address().to();
        turn.context.observe(new CommandGiven(to, line.words()));
        int order = turn.send(to, line.command(), line.argument());
        turn.context.start(Clock.LIMIT, line.effect().within());
        long deadline = turn.context.now() + line.effect().within();
        return Task.typed(order, deadline < 0 ? Encoder.NEVER : deadline);
    }

    /** He asks for the effect. */
    static Task ask(Turn turn, Line line, Task task) {
        return task.asking(turn.send(line.address().asked(), line.command().question(), 0));
    }

    /** He goes on with a line from which he was called away. If its time has passed meanwhile he looks once more. */
    static Task takeUp(Turn turn, Line line, Task task) {
        if (task.is(Phase.THINKING)) {
            return begin(turn);
        }
        long left = task.deadline() - turn.context.now();
        turn.context.start(Clock.LIMIT, Math.max(left, turn.script.habits().poll()));
        return task.is(Phase.TYPED) ? task : ask(turn, line, task);
    }

    /** He reads an answer, and tells it unless it only repeats what he saw before. */
    static Task read(Turn turn, Line line, Task task, Answer answer) {
        boolean asked = task.is(Phase.ASKED);
        Task next = Slips.overlooks(line, asked, answer)
                ? Slips.goesOn(turn)
                : asked ? judgeEffect(turn, line, task, answer) : judgeOrder(turn, line, task, answer);
        if (!asked || !next.is(Phase.WAITING) || !next.seen().equals(task.seen())) {
            String words = asked ? line.command().question().words() : line.words();
            int by = asked ? line.address().asked() : line.address().to();
            turn.context.observe(new CommandAnswered(by, words, answer.reply(), answer.code(), answer.text()));
        }
        // a question that finds nothing to complain of was asked all the same
        boolean looked =
                line.asks() || (line.effect().expected() && !answer.text().isBlank());
        if (next.is(Phase.DONE) && looked) {
            int by = asked ? line.address().asked() : line.address().to();
            turn.context.observe(new AnswerSeen(by, line.words(), answer.text().strip()));
        }
        int part = line.address().part();
        if (line.command() == turn.script.cast().get(part).position() && answer.reply() == Reply.DONE) {
            turn.sight = turn.sight.with(part, turn.sight.parts().get(part).withPosition(answer.text()));
        }
        return next;
    }

    private static Task judgeOrder(Turn turn, Line line, Task task, Answer answer) {
        if (answer.reply() == Reply.REFUSED || answer.reply() == Reply.SILENT) {
            return fail(turn, line, answer);
        }
        if (line.asks()) {
            return judgeAnswer(turn, line, task, answer);
        }
        if (answer.reply() == Reply.DONE) {
            return line.effect().expected() ? ask(turn, line, task) : Task.DONE;
        }
        if (line.command().question().watched()) {
            turn.watch(line.address().asked(), line.command().question(), answer);
            return task.begun(answer.text().strip(), turn.context.now());
        }
        turn.context.start(Clock.PACE, turn.script.habits().poll());
        return task.waiting(true, answer.text().strip());
    }

    private static Task judgeEffect(Turn turn, Line line, Task task, Answer answer) {
        if (answer.reply() == Reply.SILENT && task.patient() && answer.code() == 0) {
            return waitOn(turn, line, task.waiting(true, answer.text().strip()), answer);
        }
        if (answer.reply() == Reply.REFUSED || answer.reply() == Reply.SILENT) {
            return fail(turn, line, answer);
        }
        return judgeAnswer(turn, line, task, answer);
    }

    private static Task judgeAnswer(Turn turn, Line line, Task task, Answer answer) {
        boolean enough = line.effect().expected() ? line.effect().metBy(answer.text()) : answer.reply() == Reply.DONE;
        return enough
                ? Task.DONE
                : waitOn(turn, line, task.waiting(false, answer.text().strip()), answer);
    }

    /** What he asked for is not so yet: he asks again, or waits to be told where that comes to the same. */
    private static Task waitOn(Turn turn, Line line, Task task, Answer answer) {
        if (line.command().question().watched()) {
            turn.watch(line.address().asked(), line.command().question(), answer);
            return task.watching(turn.context.now());
        }
        turn.context.start(Clock.PACE, turn.script.habits().poll());
        return task;
    }

    /** What he asked for has changed; he will see it when he looks next, a whole number of intervals after he looked last. */
    static Task changed(Turn turn, Line line, Task task, Changed changed) {
        boolean his =
                line.address().asked() == changed.asked() && line.command().question() == changed.question();
        if (!his || !task.watches()) {
            return task;
        }
        long poll = Math.max(1, turn.script.habits().poll());
        long past = turn.context.now() - task.looked();
        turn.context.start(Clock.PACE, past == 0 ? poll : (poll - past % poll) % poll);
        return task.lookedAt(past, poll);
    }

    /** He is called away from a line. */
    static Task leave(Turn turn, Task task) {
        return task.lookedAt(
                turn.context.now() - task.looked(), turn.script.habits().poll());
    }

    private static Task fail(Turn turn, Line line, Answer answer) {
        String said = answer.text().isEmpty() ? "" : " (" + answer.text().strip() + ")";
        String why = answer.reply() == Reply.SILENT ? "no answer" + said : "refused " + answer.code() + said;
        return fail(turn, new Failure(line.address().part(), line.text(), answer.reply(), answer.code(), why));
    }

    private static Task fail(Turn turn, Failure failure) {
        turn.trouble = turn.trouble.began(turn.trouble.cause(), failure);
        return Task.FAILED;
    }

    /** He gives up waiting. */
    static Task giveUp(Turn turn, Line line, Task task) {
        String within = " within " + Words.duration(line.effect().within());
        String last = task.seen().isEmpty() ? "" : ", last seen " + task.seen();
        String what = line.effect().expected() ? line.effect().seen() + " not seen" : "no end";
        return fail(turn, new Failure(line.address().part(), line.text(), Reply.RUNNING, 0, what + within + last));
    }
}
