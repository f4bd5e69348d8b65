package dev.rehearse.site.control;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * Somebody waits for the answer to a question to become another one. Whoever gets this sends {@link Changed} as soon as
 * that is so, at once if it is so already, and then forgets it; a later watch takes the place of an earlier one.
 *
 * @param question a question that {@link Command#watched can be watched}; always an enum constant
 * @param from who is to be told
 * @param answer what the answer was
 */
public record Watch(Command question, int from, Answer answer) implements Signal {

    /** Whether the answer would still be the same. */
    public boolean holds(Answer now) {
        return answer.equals(now);
    }

    /** Tells whoever watches. */
    public void tell(Context context) {
        context.pass(from, new Changed(answer.number()));
    }

    @Override
    public void encode(Encoder out) {
        out.constant((Enum<?>) question).number(from).part(answer);
    }
}
