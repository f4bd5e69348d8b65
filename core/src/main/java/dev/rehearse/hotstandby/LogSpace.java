package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.kernel.code.Encoder;

/** The log that is kept for the peer: from where on, and for how long the disk has room for it. */
final class LogSpace {

    private LogSpace() {}

    /**
     * Keeps the log from what the peer has on disk for certain, which under a relaxed secondary is a flush period less
     * than what it has in memory. How much that can be does not depend on the rate of this moment: during a role switch nobody
     * writes, and what was written just before it is no safer for that.
     *
     * @param since when the connection was lost
     */
    static void keep(Turn turn, long since) {
        History history = turn.history();
        long reserve = turn.peer.lag();
        if (!turn.inOrder && !turn.wiring.policy().durableAck()) {
            reserve += turn.wiring.sizes().unflushed();
        }
        turn.log = turn.log.keptFrom(Math.max(0, history.endAt(since) - reserve));
    }

    /** Bytes of held log. */
    static long heldBytes(Turn turn) {
        long commits = turn.log.keeps() ? turn.history().endAt(turn.now) - turn.log.keptFrom() : 0;
        return Math.max(0, commits) * turn.wiring.sizes().logPerCommit();
    }

    /** Whether the log disk has no room left for another commit. */
    static boolean full(Turn turn) {
        return turn.log.blocked() || (turn.log.keeps() && turn.history().endAt(turn.now) >= fullAt(turn));
    }

    /** Whether something else has filled a disk that the server writes to. */
    static boolean diskFull(Turn turn) {
        return turn.log.blocked() || turn.log.databaseBlocked();
    }

    /** Plans the moment at which the disk is full or a checkpoint finds MaxLogSize reached. */
    static void plan(Turn turn) {
        History history = turn.history();
        if (!turn.log.keeps() || history.end().rate() <= 0 || !turn.state.acceptsWrites()) {
            turn.cancel(HsbTimer.LOG);
            return;
        }
        long full = history.end().reaches(fullAt(turn), turn.now);
        long limit = Encoder.NEVER;
        if (turn.standing.settings().maxLogSize() > 0
                && turn.entry(HsbEvent.LOG_LIMIT).moves()) {
            long interval = turn.wiring.policy().checkpointInterval();
            long from = Math.max(limitAt(turn), history.endAt(turn.now) + 1);
            limit = history.end().reaches(Math.floorDiv(from + interval - 1, interval) * interval, turn.now);
        }
        turn.startAt(HsbTimer.LOG, Math.min(full, limit));
    }

    /** That moment: a full disk shows by itself; a checkpoint past the limit gives HotStandby up. */
    static void crossed(Turn turn) {
        long end = turn.history().endAt(turn.now);
        boolean checkpoint = end % turn.wiring.policy().checkpointInterval() == 0;
        boolean limited = turn.standing.settings().maxLogSize() > 0 && turn.log.keeps() && end >= limitAt(turn);
        if (checkpoint && limited && turn.entry(HsbEvent.LOG_LIMIT).moves()) {
            turn.message(30538, "held log exceeds the configured maximum, HotStandby stops");
            if (turn.state != HsbState.PRIMARY_ALONE) {
                turn.toPeer(Topic.RESET);
                Handshake.stop(turn, HsbCode.RESET);
            }
            turn.move(HsbEvent.LOG_LIMIT);
        }
    }

    private static long fullAt(Turn turn) {
        return turn.log.keptFrom() + turn.log.room() / turn.wiring.sizes().logPerCommit();
    }

    private static long limitAt(Turn turn) {
        long per = turn.wiring.sizes().logPerCommit();
        return turn.log.keptFrom() + (turn.standing.settings().maxLogSize() + per - 1) / per;
    }
}
