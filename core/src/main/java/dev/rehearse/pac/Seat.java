package dev.rehearse.pac;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A region as the load balancer has it.
 *
 * @param pool what the load balancer does with it
 * @param front what the region is to clients
 * @param sessions long-lived ones on it, in thousandths
 */
record Seat(PoolState pool, Front front, Level sessions) implements Encodable {

    /** Whether new connections arrive there. */
    boolean takes() {
        return pool == PoolState.IN && front.open();
    }

    /** Whether whoever is connected to it is served. */
    boolean serves() {
        return front.alive() && !front.hangs();
    }

    long at(long now) {
        return Math.max(0, sessions.amountAt(now));
    }

    Seat with(PoolState state) {
        return new Seat(state, front, sessions);
    }

    Seat with(Front news) {
        return new Seat(pool, news, sessions);
    }

    Seat with(Level level) {
        return new Seat(pool, front, level);
    }

    @Override
    public void encode(Encoder out) {
        out.part(pool).part(front).part(sessions);
    }
}
