package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Stupor;

/**
 * What weighs on a server though it runs.
 *
 * @param own how many times as long everything takes here, in thousandths
 * @param peers how many times as long it takes at the peer, as that has told
 * @param latent blocks of the database that cannot be read, of which nobody knows
 * @param stupor whether it hangs, and what it has missed
 * @param damages whether the netcopy that it sends, or else the next one, arrives damaged
 */
record Burden(long own, long peers, int latent, Stupor stupor, boolean damages) implements Encodable {

    /** As long as it takes. */
    static final long ONE = 1000;

    static final Burden NONE = new Burden(ONE, ONE, 0, Stupor.NONE, false);

    Burden own(long factor) {
        return new Burden(factor, peers, latent, stupor, damages);
    }

    Burden peers(long factor) {
        return new Burden(own, factor, latent, stupor, damages);
    }

    Burden latent(int blocks) {
        return new Burden(own, peers, Math.max(0, blocks), stupor, damages);
    }

    Burden damages(boolean next) {
        return new Burden(own, peers, latent, stupor, next);
    }

    Burden with(Stupor other) {
        return new Burden(own, peers, latent, other, damages);
    }

    /** How many times as long something takes at which both work. */
    long both() {
        return Math.max(own, peers);
    }

    @Override
    public void encode(Encoder out) {
        out.number(own).number(peers).number(latent).part(stupor).flag(damages);
    }
}
