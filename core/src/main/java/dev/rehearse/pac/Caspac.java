package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A {@code caspac} action on its way to the PSOR.
 *
 * @param action what to do
 * @param level the product version of the prompt at which it was typed
 * @param from the component to answer to
 * @param number the order's number
 */
record Caspac(CaspacAction action, long level, int from, int number) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.part(action).number(level).number(from).number(number);
    }
}
