package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A region as clients and the load balancer see it.
 *
 * @param region its component
 * @param open whether its listener accepts connections
 * @param alive whether the connections that are there stay
 * @param hangs whether nothing comes back over them
 * @param mode of its PAC as it knows it
 */
record Front(int region, boolean open, boolean alive, boolean hangs, PacMode mode) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(region).flag(open).flag(alive).flag(hangs).part(mode);
    }
}
