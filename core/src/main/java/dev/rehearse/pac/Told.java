package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a region has told others of itself, so that it tells only what changed.
 *
 * @param front to the load balancer
 * @param capacity to the spool
 * @param pings whether it pings the PSOR
 * @param silent whether it answers nobody, as the databases' registry shows
 */
record Told(Front front, Capacity capacity, boolean pings, boolean silent) implements Encodable {

    @Override
    public void encode(Encoder out) {
        out.part(front).part(capacity).flag(pings).flag(silent);
    }
}
