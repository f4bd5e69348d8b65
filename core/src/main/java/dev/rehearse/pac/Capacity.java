package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The initiators of a region to the spool.
 *
 * @param region its component
 * @param pac version of its PAC
 * @param accepts whether they take jobs
 * @param alive whether they are there at all, so that what they run goes on
 * @param data whether they reach the data on which jobs work
 * @param ending whether the region waits for its last job to end
 */
record Capacity(int region, long pac, boolean accepts, boolean alive, boolean data, boolean ending) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(region).number(pac).flag(accepts).flag(alive).flag(data).flag(ending);
    }
}
