package dev.rehearse.site;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A link to each of its ends: how the wire is from now on. Told when the run starts and whenever it changes. An end
 * learns at once what a real one finds out by silence, so it starts its own timeout and acts when that has passed.
 *
 * @param hears whether what the other end sends arrives here
 * @param reaches whether what is sent from here arrives at the other end
 * @param bytesPerSecond the bandwidth of each direction
 */
public record Wire(boolean hears, boolean reaches, long bytesPerSecond) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.flag(hears).flag(reaches).number(bytesPerSecond);
    }
}
