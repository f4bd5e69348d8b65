package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.FromPeer.Content;
import dev.rehearse.hotstandby.content.Difference;
import dev.rehearse.hotstandby.fact.CatchupStarted;
import dev.rehearse.hotstandby.fact.Connected;
import dev.rehearse.kernel.Level;

/** Connecting: who may connect to whom, and the agreement on it. */
final class Handshake {

    private static final int TIMED_OUT = 14529;
    private static final int CONNECTING_ALREADY = 30750;

    private Handshake() {}

    /** {@code hsb connect}, all of this server's own guards passed. */
    static void ask(Turn turn) {
        turn.courses = turn.courses.connect(Course.RUNNING);
        turn.move(HsbEvent.HSB_CONNECT);
        turn.toPeer(Topic.HELLO, turn.database);
        turn.start(HsbTimer.CONNECT_LIMIT, turn.standing.settings().connectTimeout());
    }

    /** The peer asks. */
    static void asked(Turn turn, Content peer) {
        int code = refusal(turn, peer);
        if (code != 0) {
            turn.toPeer(Topic.REFUSED, code, turn.now);
            return;
        }
        turn.courses = turn.courses.connect(Course.RUNNING);
        turn.move(HsbEvent.PEER_CONNECTS);
        turn.toPeer(Topic.WELCOME, turn.database);
        turn.start(HsbTimer.CONNECT_LIMIT, turn.standing.settings().connectTimeout());
    }

    /** The guards in which both servers matter, in the product's order; 0 if none refuses. */
    private static int refusal(Turn turn, Content peer) {
        if (turn.process.ending()) {
            return HsbCode.SHUTTING_DOWN;
        }
        if (turn.state.isPrimary() && peer.state().isPrimary()) {
            return HsbCode.BOTH_PRIMARY;
        }
        if (turn.state.isSecondary() && peer.state().isSecondary()) {
            return HsbCode.BOTH_SECONDARY;
        }
        if (turn.entry(HsbEvent.PEER_CONNECTS).refused()) {
            return turn.entry(HsbEvent.PEER_CONNECTS).code();
        }
        if (runs(turn)) {
            return CONNECTING_ALREADY;
        }
        if (turn.state.isSecondary() && LogSpace.diskFull(turn)) {
            return HsbCode.DISK;
        }
        Content self = new Content(turn.state, turn.process.running(), turn.log.keptFrom(), turn.database);
        boolean primary = turn.state.isPrimary();
        int code = synchronisation(primary ? self : peer, primary ? peer : self, turn.now);
        if (code != 0) {
            return code;
        }
        boolean newerSecondaryAsks = !peer.state().isPrimary() && peer.level() > turn.process.running();
        boolean newerPrimary = primary ? turn.process.running() > peer.level() : peer.level() > turn.process.running();
        return newerPrimary || newerSecondaryAsks ? turn.wiring.readings().versionRuleCode() : 0;
    }

    private static int synchronisation(Content primary, Content secondary, long now) {
        Database.Descent one = primary.database().descent();
        Database.Descent other = secondary.database().descent();
        if (one.base() != other.base()) {
            return HsbCode.OTHER_BASE;
        }
        Difference difference =
                primary.database().history().against(secondary.database().history(), now);
        if (secondary.database().history().endAt(now) < primary.keptFrom()) {
            return HsbCode.LOG_GONE;
        }
        boolean same = one.positions() == other.positions() && difference.theirs() == 0;
        return same ? 0 : HsbCode.NOT_SYNCHRONISED;
    }

    static void welcomed(Turn turn, Content peer) {
        if (!runs(turn)) {
            turn.toPeer(Topic.RESET);
            return;
        }
        turn.courses = turn.courses.connect(new Course(Course.Phase.RUNNING, HsbCode.CONNECTING));
        position(turn, peer);
        turn.start(HsbTimer.HANDSHAKE, turn.takes(turn.wiring.times().handshake()));
    }

    /** A primary remembers where the catchup begins. */
    private static void position(Turn turn, Content peer) {
        if (turn.state.isPrimary()) {
            turn.peer = turn.peer.end(Level.at(peer.database().history().endAt(turn.now)));
            turn.tell(new Connected(turn.process.running(), peer.level()));
        }
    }

    /** The side that asked is through, unless the wire was cut meanwhile: then the connect timeout ends it. */
    static void ends(Turn turn) {
        if (!turn.peer.hears() || !turn.peer.reaches()) {
            return;
        }
        turn.toPeer(Topic.READY, turn.database);
        agreed(turn);
    }

    static void ready(Turn turn, Content peer) {
        if (!runs(turn)) {
            turn.toPeer(Topic.RESET);
            return;
        }
        position(turn, peer);
        agreed(turn);
    }

    /** From here on the connection is up, and a primary brings its secondary up to date. */
    private static void agreed(Turn turn) {
        turn.cancel(HsbTimer.CONNECT_LIMIT);
        turn.cancel(HsbTimer.HANDSHAKE);
        if (turn.state.isPrimary()) {
            Passage.resolve(turn);
        } else {
            turn.database = turn.database.pending(0);
        }
        turn.move(HsbEvent.HANDSHAKE_DONE);
        if (turn.state == HsbState.PRIMARY_CATCHING_UP) {
            long behind = turn.history().endAt(turn.now) - turn.peer.end().amountAt(turn.now);
            turn.tell(new CatchupStarted(behind));
            turn.message(30530, "catchup started");
        }
    }

    static void refused(Turn turn, int code) {
        if (runs(turn)) {
            failed(turn, code);
        }
    }

    static void limit(Turn turn) {
        turn.toPeer(Topic.RESET);
        failed(turn, turn.courses.connect().code() == 0 ? HsbCode.BROKEN : TIMED_OUT);
    }

    static void failed(Turn turn, int code) {
        stop(turn, code);
        turn.move(HsbEvent.CONNECT_FAILED);
    }

    /** Ends the course; the state is the caller's business. */
    static void stop(Turn turn, int code) {
        turn.cancel(HsbTimer.CONNECT_LIMIT);
        turn.cancel(HsbTimer.HANDSHAKE);
        if (turn.courses.connect().running()) {
            turn.courses = turn.courses.connect(Course.failed(code));
        }
    }

    /** Whether a handshake is under way. */
    static boolean runs(Turn turn) {
        return turn.courses.connect().running() && !turn.state.isLinked();
    }
}
