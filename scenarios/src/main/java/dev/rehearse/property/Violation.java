package dev.rehearse.property;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The first time that a property did not hold, or that what was sought was seen.
 *
 * @param property as the scenario wrote it
 * @param time nanoseconds from the start of the run
 * @param step the manual's number of the step that the operator was at; empty before the first
 * @param why in few words
 */
public record Violation(String property, long time, String step, String why) implements Encodable {

    @Override
    public void encode(Encoder out) {
        out.text(property).number(time).text(step).text(why);
    }
}
