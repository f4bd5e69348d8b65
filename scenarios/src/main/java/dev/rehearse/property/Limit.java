package dev.rehearse.property;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/** The one timer of a property: its limit has passed. */
enum Limit implements Timer {
    PASSED;

    @Override
    public int slot() {
        return 0;
    }

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
