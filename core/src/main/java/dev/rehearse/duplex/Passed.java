package dev.rehearse.duplex;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A panel to its system: this was done to the part that the panel stands for.
 *
 * @param part what kind of part
 * @param index which of them
 * @param what an order, a watch, a fault, a repair or news of a link
 */
record Passed(Part part, int index, Signal what) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.word(part).number(index).part(what);
    }
}
