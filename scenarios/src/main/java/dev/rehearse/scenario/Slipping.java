package dev.rehearse.scenario;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The operator slips, if he is just coming to the step.
 *
 * @param slip its words, as a scenario writes them behind {@code operator}
 */
public record Slipping(String slip) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.text(slip);
    }
}
