package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A custom action.
 *
 * @param fails whether its program ends with an exit value other than 0, until somebody fixes it
 * @param runs how often it ran since the session began
 */
public record Routine(boolean fails, int runs) implements Encodable {

    @Override
    public void encode(Encoder out) {
        out.flag(fails).number(runs);
    }
}
