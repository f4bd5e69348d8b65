package dev.rehearse.site.control;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A command on its way to a component.
 *
 * @param command what to do; always an enum constant
 * @param argument its argument as a whole number (a level such as 6.5 as 600500000: see Quantity), 0 if it has none
 * @param from the component to answer to
 * @param number comes back in the answer
 */
public record Order(Command command, long argument, int from, int number) implements Signal {

    /** The answer to it. */
    public Answer answer(Reply reply, int code, String text) {
        return new Answer(number, reply, code, text);
    }

    @Override
    public void encode(Encoder out) {
        out.constant((Enum<?>) command).number(argument).number(from).number(number);
    }
}
