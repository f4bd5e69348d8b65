package dev.rehearse.fault;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A fault is to strike in a while.
 *
 * @param place of the fault in the plan
 * @param delay nanoseconds from now
 */
record Alarm(int place, long delay) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(place).number(delay);
    }
}
