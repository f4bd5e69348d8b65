package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/** The spool to a region that takes no jobs: none is left that it runs. */
enum Idle implements Signal {
    /** The only one. */
    IDLE;

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
