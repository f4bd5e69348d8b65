package dev.rehearse.procedure;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/** What sets the operator going. */
public enum Cue implements Signal {
    /** The procedure begins. */
    BEGIN;

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
