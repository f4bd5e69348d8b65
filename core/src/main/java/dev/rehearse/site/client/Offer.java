package dev.rehearse.site.client;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ServiceStatus;

/**
 * What a server offers.
 *
 * @param writes whether it accepts writes
 * @param reads whether it answers reads
 * @param slow whether it answers slower than usual
 * @param code what a refused write is told, or 0
 */
public record Offer(boolean writes, boolean reads, boolean slow, int code) implements Encodable {

    static Offer of(Availability told) {
        return new Offer(told.writes(), told.reads(), told.slow(), told.code());
    }

    /** Whether a write neither succeeds nor fails. */
    boolean hangs() {
        return !writes && code == DriverCode.UNCERTAIN;
    }

    /** Whether no connection to it can stand. */
    boolean nothing() {
        return !writes && !reads;
    }

    /** How well it serves, given whether it serves at all. */
    ServiceStatus status(boolean serves) {
        return !serves ? ServiceStatus.DOWN : slow ? ServiceStatus.DEGRADED : ServiceStatus.UP;
    }

    @Override
    public void encode(Encoder out) {
        out.flag(writes).flag(reads).flag(slow).number(code);
    }
}
