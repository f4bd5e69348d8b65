package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.Tail;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The log files of a server and the disks under them.
 *
 * @param keptFrom position from which on the log is kept for the peer, or {@link #STREAMED} or {@link #NOT_KEPT}
 * @param tail how much of the history is on disk
 * @param room bytes that the log disk has for the held log
 * @param blocked whether something else has filled the log disk
 * @param databaseBlocked whether something else has filled the disk of the database
 */
public record Log(long keptFrom, Tail tail, long room, boolean blocked, boolean databaseBlocked) implements Encodable {

    /** Connected: nothing has to be kept. */
    public static final long STREAMED = -1;
    /** Not a HotStandby server: every checkpoint drops what is before it. */
    public static final long NOT_KEPT = Long.MAX_VALUE;

    Log keptFrom(long position) {
        return position == keptFrom ? this : new Log(position, tail, room, blocked, databaseBlocked);
    }

    Log with(Tail newTail) {
        return newTail.equals(tail) ? this : new Log(keptFrom, newTail, room, blocked, databaseBlocked);
    }

    Log shifted(long positions) {
        return with(tail.shifted(positions));
    }

    Log room(long bytes) {
        return new Log(keptFrom, tail, bytes, blocked, databaseBlocked);
    }

    Log blocked(boolean log, boolean database) {
        return new Log(keptFrom, tail, room, log, database);
    }

    /** Whether there is a held log at all. */
    boolean keeps() {
        return keptFrom != STREAMED && keptFrom != NOT_KEPT;
    }

    @Override
    public void encode(Encoder out) {
        out.number(keptFrom).part(tail).number(room).flag(blocked).flag(databaseBlocked);
    }
}
