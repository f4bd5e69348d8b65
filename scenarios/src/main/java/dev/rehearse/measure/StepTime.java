package dev.rehearse.measure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * How long something was so during one step.
 *
 * @param step the manual's number; {@code before} and {@code after} for what surrounds the procedure, {@code afterwards}
 *     when it has ended, empty before it begins
 * @param time nanoseconds, all visits of the step together
 */
public record StepTime(String step, long time) implements Encodable {

    @Override
    public void encode(Encoder out) {
        out.text(step).number(time);
    }
}
