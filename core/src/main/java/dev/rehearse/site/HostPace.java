package dev.rehearse.site;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A host to its tenant: it is slow from now on, or no longer.
 *
 * @param factor how many times as long everything takes on it, in thousandths; 1000 if nothing slows it down
 */
public record HostPace(long factor) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(factor);
    }
}
