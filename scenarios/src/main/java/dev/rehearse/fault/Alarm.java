package dev.rehearse.fault;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * What tells an injector that a fault strikes in a while, whatever its trigger.
 *
 * @param place of the fault in the plan
 * @param delay nanoseconds from now
 */
public record Alarm(int place, long delay) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(place).number(delay);
    }
}
