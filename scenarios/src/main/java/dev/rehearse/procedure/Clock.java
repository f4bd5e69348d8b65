package dev.rehearse.procedure;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/** The operator's timers. */
public enum Clock implements Timer {
    /** He has thought, waited or diagnosed long enough. */
    PACE,
    /** He gives up waiting. */
    LIMIT,
    /** Something has been wrong for a while. */
    COMPLAINT;

    static final int COUNT = 3;

    @Override
    public int slot() {
        return this == PACE ? 0 : this == LIMIT ? 1 : 2;
    }

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
