package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a server knows of the wire to its peer and of the peer behind it.
 *
 * @param hears whether the peer's messages arrive
 * @param reaches whether its own arrive there
 * @param bytesPerSecond bandwidth
 * @param silentSince since when it has no sign of life of a connected peer, or {@link Encoder#NEVER}
 * @param end position that the secondary has, as a primary in catchup drives it; of no meaning otherwise
 * @param lag commits that the secondary is behind under 1-safe
 */
public record Peer(boolean hears, boolean reaches, long bytesPerSecond, long silentSince, Level end, long lag)
        implements Encodable {

    Peer wire(boolean newHears, boolean newReaches, long bandwidth) {
        return new Peer(newHears, newReaches, bandwidth, silentSince, end, lag);
    }

    Peer silentSince(long time) {
        return time == silentSince ? this : new Peer(hears, reaches, bytesPerSecond, time, end, lag);
    }

    Peer end(Level newEnd) {
        return newEnd.equals(end) ? this : new Peer(hears, reaches, bytesPerSecond, silentSince, newEnd, lag);
    }

    Peer lag(long commits) {
        return commits == lag ? this : new Peer(hears, reaches, bytesPerSecond, silentSince, end, commits);
    }

    /** Whether a sign of life is overdue. */
    boolean silent() {
        return silentSince != Encoder.NEVER;
    }

    @Override
    public void encode(Encoder out) {
        out.flag(hears)
                .flag(reaches)
                .number(bytesPerSecond)
                .time(silentSince)
                .part(end)
                .number(lag);
    }
}
