package dev.rehearse.site.control;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The answer to a question would now be another one.
 *
 * @param number of the order that asked it
 */
public record Changed(int number) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(number);
    }
}
