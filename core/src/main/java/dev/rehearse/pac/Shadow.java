package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;

/**
 * What is left if the master's memory is gone: what the replica, or the disk, has by then. It follows the master by a
 * window in which acknowledged writes can be lost.
 *
 * @param stores without the writes of the window
 * @param since when the window's first write was made; {@link Encoder#NEVER} if all is safe
 * @param frozen whether nothing follows any more, because the master is cut off
 */
record Shadow(List<PacStore> stores, long since, boolean frozen) implements Encodable {

    static final Shadow NONE = new Shadow(List.of(), Encoder.NEVER, false);

    /** After a write at {@code now} over {@code before}, with a window of so many nanoseconds. */
    Shadow wrote(List<PacStore> before, long now, long window) {
        boolean safe = since == Encoder.NEVER || now - since >= window;
        return frozen || !safe ? this : new Shadow(before, now, false);
    }

    Shadow freeze(List<PacStore> now) {
        return new Shadow(now, Encoder.NEVER, true);
    }

    /** What is left at {@code now} of what the master had. */
    List<PacStore> left(List<PacStore> master, long now, long window) {
        boolean lost = frozen || (since != Encoder.NEVER && now - since < window);
        return lost ? stores : master;
    }

    @Override
    public void encode(Encoder out) {
        out.parts(stores).time(since).flag(frozen);
    }
}
