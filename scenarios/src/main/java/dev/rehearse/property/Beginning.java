package dev.rehearse.property;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/** The run begins with something that is not right: no fact will tell that it came to be so. */
enum Beginning implements Signal {
    WRONG;

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
