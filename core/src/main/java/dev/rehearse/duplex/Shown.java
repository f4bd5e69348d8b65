package dev.rehearse.duplex;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A system to a panel: this is to be seen at the part that the panel stands for.
 *
 * @param text the state to show; empty if it is the same as before
 * @param level the software level that is now on its system disk, as a number; 0 if it is the same as before
 * @param code of a message that the product shows there, 0 if there is none
 */
record Shown(String text, long level, int code) implements Signal {

    static Shown state(String text) {
        return new Shown(text, 0, 0);
    }

    static Shown level(long level) {
        return new Shown("", level, 0);
    }

    static Shown message(int code) {
        return new Shown("", 0, code);
    }

    @Override
    public void encode(Encoder out) {
        out.text(text).number(level).number(code);
    }
}
