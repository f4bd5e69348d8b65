package dev.rehearse.copyservices;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/** The start of the run, at which everybody begins what goes on by itself. */
enum Opening implements Signal {
    /** The only one. */
    OPEN;

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
