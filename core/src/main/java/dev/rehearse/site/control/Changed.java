package dev.rehearse.site.control;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The answer to a question would now be another one.
 *
 * @param asked the component that was asked
 * @param question that was asked; always an enum constant
 */
public record Changed(int asked, Command question) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(asked).constant((Enum<?>) question);
    }
}
