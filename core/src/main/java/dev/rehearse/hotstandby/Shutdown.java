package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.Tail;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.hotstandby.fact.ProcessExited;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.TransactionsAborted;

/** The end of the process: asked for, or not. */
final class Shutdown {

    /** What a shell sees of a killed process. */
    static final int KILLED = 137;

    private static final int ARRIVED = 0;

    private Shutdown() {}

    /** {@code shutdown} and {@code shutdown force}. */
    static void ask(Turn turn, boolean force, Desk.Caller caller) {
        if (turn.entry(HsbEvent.SHUTDOWN).refused()) {
            caller.refuse(turn.entry(HsbEvent.SHUTDOWN).code());
            return;
        }
        if (!force && turn.standing.users().connections() > 0) {
            caller.refuse(HsbCode.USERS_LOGGED_IN);
            return;
        }
        if (turn.state == HsbState.PRIMARY_COPYING) {
            turn.toPeer(Topic.RESET);
            Netcopy.failed(turn, HsbCode.SHUTTING_DOWN);
        }
        throwOut(turn, "shutdown");
        turn.process = turn.process.ending(true);
        Parting.goodbye(turn, HsbEvent.SHUTDOWN);
        turn.start(HsbTimer.SHUTDOWN, turn.takes(turn.wiring.times().shutdown()));
        caller.answer(Reply.RUNNING, 0, "shutting down");
    }

    /** All clients are cut off and what they had open is rolled back. */
    static void throwOut(Turn turn, String why) {
        Users users = turn.standing.users();
        if (users.openTransactions() > 0) {
            turn.tell(new TransactionsAborted(users.openTransactions(), HsbCode.THROWN_OUT, why));
        }
        if (users.connections() > 0) {
            turn.tell(new ConnectionsDropped(users.connections(), why));
        }
        turn.standing = turn.standing.with(Users.NONE);
    }

    /** Everything is on disk. An uncertain primary leaves its database as a crash would, so that nothing is decided. */
    static void ends(Turn turn) {
        boolean clean = turn.state != HsbState.PRIMARY_UNCERTAIN;
        turn.log = turn.log.with(Tail.STRICT);
        stopped(turn);
        turn.database = turn.database.clean(clean);
        turn.tell(new ProcessExited(ExitCode.NONE.number(), ExitCode.NONE.meaning()));
    }

    /** The process ends by itself before it has opened anything. */
    static void gone(Turn turn, ExitCode code) {
        stopped(turn);
        turn.tell(new ProcessExited(code.number(), code.meaning()));
    }

    /**
     * The process dies: what is not on disk is lost.
     *
     * @param silent whether the host dies with it, so that the peer is told nothing
     */
    static void die(Turn turn, int code, String why, boolean silent) {
        if (turn.state == HsbState.DOWN) {
            return;
        }
        boolean opened = turn.state != HsbState.OFFLINE
                && (turn.state != HsbState.BOOTING || Boot.converts(turn))
                && (turn.database.flag() == Database.CopyFlag.NORMAL
                        || (turn.database.damaged() && !turn.courses.copy().running()));
        if (turn.state.isLinked() || Handshake.runs(turn) || turn.courses.copy().running()) {
            turn.toPeer(silent ? Topic.SILENCE : Topic.RESET, arrived(turn), turn.now);
        }
        if (turn.state.acceptsWrites()) {
            turn.hold(turn.history().stopped(turn.now));
            turn.tell(new Acknowledging(turn.history().current(), turn.history().end()));
        }
        long durable = turn.log.tail().durableAt(turn.history(), turn.now);
        stopped(turn);
        if (opened) {
            turn.hold(turn.history().cut(durable, turn.now));
            turn.database = turn.database.clean(false);
        }
        turn.log = turn.log.with(Tail.STRICT);
        turn.tell(new ProcessExited(code, why));
    }

    /** Commits that a dying primary had sent and nobody was told of, as far as they have arrived. */
    private static long arrived(Turn turn) {
        Users users = turn.standing.users();
        boolean sends = turn.state == HsbState.PRIMARY_ACTIVE
                && turn.history().end().rate() > 0
                && turn.wiring.policy().twoSafe();
        if (!sends || turn.context.choose(turn.wiring.times().chances().inFlight()) != ARRIVED) {
            return 0;
        }
        return Math.max(1, Math.min(users.connections(), users.commits() / 1000));
    }

    private static void stopped(Turn turn) {
        Hang.gone(turn);
        turn.move(HsbEvent.PROCESS_ENDED);
        turn.hold(turn.history().stopped(turn.now));
        turn.courses = Courses.NONE;
        turn.standing = turn.standing.with(Users.NONE).pace(-1);
        turn.process = turn.process.ending(false);
        for (HsbTimer timer : HsbTimer.values()) {
            turn.cancel(timer);
        }
    }
}
