package dev.rehearse.site.control;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * Somebody waits for the answer to a question to become another one. Whoever gets this sends {@link Changed} as soon as
 * that is so, at once if it is so already, and then forgets it: see {@link Watches}.
 *
 * @param question a question that {@link Command#watched can be watched}; always an enum constant
 * @param argument its argument, 0 if it takes none
 * @param asked the component that was asked, which may have passed the question on
 * @param from who is to be told
 * @param answer what the answer was; its number means nothing
 */
public record Watch(Command question, long argument, int asked, int from, Answer answer) implements Signal {

    /** A watch of a question without an argument. The number of the answer is left out, for it decides nothing. */
    public static Watch of(Command question, int asked, int from, Answer answer) {
        return new Watch(question, 0, asked, from, new Answer(0, answer.reply(), answer.code(), answer.text()));
    }

    /** The same for another component, that knows by an argument what the question is about. */
    public Watch about(long what) {
        return new Watch(question, what, asked, from, answer);
    }

    /** The question, asked again. */
    Order again() {
        return new Order(question, argument, from, answer.number());
    }

    /** Whether two are about the same and for the same. */
    boolean replaces(Watch other) {
        return question == other.question && argument == other.argument && asked == other.asked && from == other.from;
    }

    /** Tells whoever watches. */
    public void tell(Context context) {
        context.pass(from, new Changed(asked, question));
    }

    @Override
    public void encode(Encoder out) {
        out.constant((Enum<?>) question)
                .number(argument)
                .number(asked)
                .number(from)
                .part(answer);
    }
}
