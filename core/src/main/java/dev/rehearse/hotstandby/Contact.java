package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Wire;

/** Whether the peer is there: the wire, signs of life, and what follows from silence. */
final class Contact {

    private static final long SECOND = 1_000_000_000L;

    private Contact() {}

    static void wire(Turn turn, Wire wire) {
        Peer before = turn.peer;
        turn.peer = before.wire(wire.hears(), wire.reaches(), wire.bytesPerSecond());
        boolean cut = before.hears() && !wire.hears();
        boolean both = wire.hears() && wire.reaches();
        if (!both) {
            if (!turn.peer.silent()) {
                silence(turn, turn.now);
            }
            if (cut) {
                wait(turn);
            }
        }
        boolean back = both && !(before.hears() && before.reaches());
        if (back && turn.state != HsbState.DOWN) {
            turn.toPeer(busy(turn) ? Topic.STILL_HERE : Topic.RESET);
        }
        if (before.reaches() != wire.reaches() || before.bytesPerSecond() != wire.bytesPerSecond()) {
            Netcopy.pace(turn);
        }
        if (before.bytesPerSecond() != wire.bytesPerSecond()) {
            turn.standing = turn.standing.pace(-1);
        }
    }

    /** No sign of life since then. Under 2-safe nothing is acknowledged any more; a secondary gets nothing any more. */
    static void silence(Turn turn, long since) {
        if (!turn.state.isLinked()) {
            return;
        }
        if (turn.state.isConnected()) {
            LogSpace.keep(turn, since);
        }
        boolean stops = turn.state.isSecondary()
                || (turn.state.isConnected() && turn.wiring.policy().twoSafe());
        if (stops) {
            turn.hold(
                    turn.history().stopped(Math.max(since, turn.history().end().since())));
        }
        turn.peer = turn.peer.silentSince(since);
    }

    /** Starts the timeout that goes with what runs between the two. */
    static void wait(Turn turn) {
        if (turn.state.isLinked()) {
            turn.start(HsbTimer.PING, turn.standing.settings().pingTimeout());
        } else if (turn.courses.copy().running()) {
            turn.start(HsbTimer.COPY_LIMIT, turn.wiring.policy().netcopyRpcTimeout());
        }
    }

    static void stillHere(Turn turn) {
        if (!busy(turn)) {
            turn.toPeer(Topic.RESET);
            return;
        }
        turn.cancel(HsbTimer.PING);
        boolean receives = turn.state == HsbState.SECONDARY_COPYING || turn.state == HsbState.OFFLINE;
        if (turn.courses.copying() != null || receives) {
            turn.cancel(HsbTimer.COPY_LIMIT);
            Netcopy.pace(turn);
        }
        if (turn.peer.silent() && turn.peer.hears() && turn.peer.reaches()) {
            resume(turn);
        }
    }

    private static void resume(Turn turn) {
        if (turn.state.isConnected()) {
            turn.log = turn.log.keptFrom(Log.STREAMED);
            if (turn.state.isPrimary()) {
                turn.hold(turn.history().with(turn.history().end().plus(hanging(turn))));
            }
        }
        turn.peer = turn.peer.silentSince(Encoder.NEVER);
        turn.standing = turn.standing.pace(-1);
        turn.streams = true;
        if (turn.state == HsbState.SWITCHING_TO_SECONDARY) {
            turn.start(HsbTimer.SWITCH, 0);
        }
    }

    /** PingTimeout has passed. */
    static void lost(Turn turn) {
        turn.message(30555, "ping timeout");
        turn.toPeer(Topic.RESET);
        broken(turn);
    }

    /**
     * The peer's process, or its operating system, says that there is no connection.
     *
     * @param arrived commits in flight that had arrived here when the peer died
     * @param since when it died
     */
    static void reset(Turn turn, long arrived, long since) {
        if (turn.state.isLinked()) {
            if (!turn.peer.silent()) {
                silence(turn, since);
            }
            arrived(turn, arrived);
            broken(turn);
        } else if (Handshake.runs(turn)) {
            Handshake.failed(turn, HsbCode.BROKEN);
        } else if (turn.courses.copy().running()) {
            boolean begun = turn.courses.copying() != null || turn.state != HsbState.PRIMARY_COPYING;
            Netcopy.failed(turn, begun ? HsbCode.CONNECTION_BROKEN : HsbCode.BROKEN);
        }
    }

    /** The peer's host is gone; the wire is well, and nothing is heard. */
    static void gone(Turn turn, long arrived, long since) {
        if (!turn.peer.silent()) {
            silence(turn, since);
        }
        arrived(turn, arrived);
        wait(turn);
    }

    private static void arrived(Turn turn, long commits) {
        if (commits > 0 && turn.state.isSecondary()) {
            turn.hold(turn.history().with(turn.history().end().plus(commits)));
        }
    }

    /** A secondary that cannot write what it is sent gives up the connection, so that its primary does not wait. */
    static void cannotFollow(Turn turn) {
        turn.message(30539, "file error in the log, replication stops");
        turn.toPeer(Topic.RESET);
        broken(turn);
    }

    private static void broken(Turn turn) {
        turn.message(30550, "link to the peer broken");
        turn.move(turn.standing.settings().autoPrimaryAlone() ? HsbEvent.LINK_BROKEN_AUTO : HsbEvent.LINK_BROKEN);
    }

    /** Commits that hang because the peer is silent: one a connection at most. */
    static long hanging(Turn turn) {
        if (!turn.peer.silent() || (!turn.state.isPrimary() && turn.state != HsbState.SECONDARY_ALONE)) {
            return 0;
        }
        if (!turn.wiring.policy().twoSafe()) {
            return 0;
        }
        Users users = turn.standing.users();
        long seconds = (turn.now - turn.peer.silentSince()) / SECOND;
        long rest = (turn.now - turn.peer.silentSince()) % SECOND;
        return Math.min(users.connections(), users.commits() * seconds + users.commits() * (rest / 1000) / 1_000_000);
    }

    private static boolean busy(Turn turn) {
        return turn.state.isLinked()
                || Handshake.runs(turn)
                || turn.courses.copy().running();
    }
}
