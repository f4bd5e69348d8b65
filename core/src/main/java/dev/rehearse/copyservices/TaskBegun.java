package dev.rehearse.copyservices;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A management server has begun an instance of a scheduled task.
 *
 * @param instance counted from the start of the run
 */
record TaskBegun(long instance) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(instance);
    }
}
