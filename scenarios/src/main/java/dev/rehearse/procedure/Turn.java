package dev.rehearse.procedure;

import dev.rehearse.kernel.Context;
import dev.rehearse.procedure.Memory.Aside;
import dev.rehearse.procedure.Memory.Mode;
import dev.rehearse.procedure.Memory.Post;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Watch;

/**
 * The operator while he reacts to one event: his memory laid open. It lives for one call, so it is the one thing here
 * that changes.
 */
final class Turn {

    final Script script;
    final Context context;
    final Memory before;

    Mode mode;
    Place place;
    Task main;
    Aside aside;
    Trouble trouble;
    Sight sight;
    Unease unease;
    Post post;

    /** Whether the time has come to look at what worries him. */
    boolean rung;
    /** Whether he was told that something which he watches has changed. */
    boolean startled;

    Turn(Script script, Memory memory, Context context) {
        this.script = script;
        this.context = context;
        this.before = memory;
        this.mode = memory.mode();
        this.place = memory.place();
        this.main = memory.main();
        this.aside = memory.aside();
        this.trouble = memory.trouble();
        this.sight = memory.sight();
        this.unease = memory.unease();
        this.post = memory.post();
    }

    /** What he remembers now. */
    Memory over() {
        Care.settle(this);
        return memory();
    }

    /** What he remembers so far. */
    Memory memory() {
        return new Memory(mode, place, main, aside, trouble, sight, unease, post);
    }

    /** Sends an order and returns its number. */
    int send(int to, Command command, long argument) {
        int number = post.next();
        post = post.sent();
        context.send(to, 0, new Order(command, argument, context.self(), number));
        return number;
    }

    /** Asks to be told when the answer to a question is no longer the one that came. */
    void watch(int to, Command question, Answer answer) {
        context.pass(to, Watch.of(question, to, context.self(), answer));
    }

    Stage stage() {
        return script.stage(place.stage());
    }

    /** The line of the procedure at which he is. */
    Line line() {
        return stage().lines().get(place.line());
    }

    Remedy remedy() {
        return script.remedies().get(aside.remedy());
    }

    /** The line of the remedy at which he is. */
    Line asideLine() {
        return remedy().lines().get(aside.line());
    }

    /** How facts name the step that he is at. */
    String step() {
        return place.ended() ? "" : stage().name();
    }

    /** He waits for nothing any more. */
    void drop() {
        context.cancel(Clock.PACE.slot());
        context.cancel(Clock.LIMIT.slot());
    }
}
