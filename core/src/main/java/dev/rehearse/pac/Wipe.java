package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A cold start or {@code -aInitPac} to each SOR of the PAC: delete everything.
 *
 * @param shared whether another PAC uses the queues
 */
record Wipe(boolean shared) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.flag(shared);
    }
}
