package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.FromPeer.Content;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.fact.CatchupEnded;
import dev.rehearse.hotstandby.fact.CatchupNeverConverges;
import dev.rehearse.kernel.Level;
import dev.rehearse.site.Ills;

/** Sending the log that was kept, and following it. */
final class Catchup {

    private static final long SECOND = 1_000_000_000L;

    private Catchup() {}

    /** The primary's plan: when the secondary has everything, if the clients go on as they do. */
    static void pace(Turn turn) {
        if (turn.peer.silent()) {
            long since = Math.max(turn.peer.silentSince(), turn.peer.end().since());
            turn.peer = turn.peer.end(turn.peer.end().stopped(since));
            turn.standing = turn.standing.pace(-1);
            turn.cancel(HsbTimer.CATCHUP);
            return;
        }
        long written = turn.history().end().rate();
        if (turn.standing.pace() == written) {
            return;
        }
        long sent = rate(turn);
        turn.standing = turn.standing.pace(written);
        turn.peer = turn.peer.end(turn.peer.end().withRate(sent, turn.now));
        long behind =
                Math.max(0, turn.history().endAt(turn.now) - turn.peer.end().amountAt(turn.now));
        Level gap = Level.at(behind).withRate(written - sent, turn.now);
        turn.startAt(HsbTimer.CATCHUP, gap.reaches(0, turn.now));
        if (behind > 0 && written >= sent) {
            turn.tell(new CatchupNeverConverges(sent, written));
        }
        turn.toPeer(Topic.STREAM, turn.database.with(turn.history().with(turn.peer.end())));
    }

    /** Commits a second that a catchup can send. */
    private static long rate(Turn turn) {
        long free =
                turn.wiring.sizes().catchup() / 100 * turn.standing.settings().catchupSpeedRate();
        long effort = Ills.slower(free, turn.process.burden().both());
        return Math.max(
                1,
                Math.min(effort, turn.peer.bytesPerSecond())
                        / turn.wiring.sizes().logPerCommit());
    }

    /** The backlog has reached the live tail. */
    static void ends(Turn turn) {
        turn.move(HsbEvent.CAUGHT_UP);
        turn.courses = turn.courses.connect(Course.DONE);
        lag(turn);
        turn.toPeer(Topic.CAUGHT_UP, shipped(turn));
        turn.tell(new CatchupEnded(true));
        turn.message(30531, "catchup completed");
    }

    /** The secondary hears that it has everything. */
    static void caughtUp(Turn turn, Content primary) {
        if (turn.state != HsbState.SECONDARY_CATCHING_UP) {
            turn.toPeer(Topic.RESET);
            return;
        }
        turn.hold(primary.database().history());
        turn.move(HsbEvent.CAUGHT_UP);
        turn.courses = turn.courses.connect(Course.DONE);
    }

    /** The secondary follows at another pace. */
    static void follow(Turn turn, Content primary) {
        if (turn.state.isSecondary() && turn.state.isLinked() && !turn.peer.silent()) {
            turn.hold(primary.database().history());
        }
    }

    /** The primary's commits go on at another pace. */
    static void stream(Turn turn) {
        lag(turn);
        turn.toPeer(Topic.STREAM, shipped(turn));
    }

    /** Under 1-safe the secondary is late; once nothing is written any more it has everything. */
    private static void lag(Turn turn) {
        long rate = turn.history().end().rate();
        if (turn.wiring.policy().twoSafe() || rate == 0) {
            turn.peer = turn.peer.lag(0);
        } else {
            Wiring.Chances chances = turn.wiring.times().chances();
            long late = Math.min(chances.longestLag(), turn.context.duration(chances.lag()));
            turn.peer = turn.peer.lag(Math.max(1, rate * (late / 1000) / (SECOND / 1000)));
        }
    }

    private static Database shipped(Turn turn) {
        History history = turn.history();
        return turn.database.with(history.with(history.end().plus(-turn.peer.lag())));
    }
}
