package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Told.Offer;
import dev.rehearse.hotstandby.Wiring.Durability;
import dev.rehearse.hotstandby.content.Tail;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.hotstandby.fact.CommitsPending;
import dev.rehearse.hotstandby.fact.ContentChanged;
import dev.rehearse.hotstandby.fact.PeerSilent;
import dev.rehearse.kernel.Level;
import dev.rehearse.site.client.Availability;
import dev.rehearse.site.client.Availability.Notice;
import dev.rehearse.site.fact.LogHeld;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.WritesAccepted;

/**
 * What follows from everything else, worked out once at the end of each event: how fast commits are made, how soon they
 * are on disk, when the disk is full, and what clients, peer and watchers have to be told.
 */
final class Settling {

    private static final long SECOND = 1_000_000_000L;

    private Settling() {}

    static void settle(Turn turn) {
        if (turn.wiring.readings().crashOnFullLog() && turn.state.acceptsWrites() && LogSpace.full(turn)) {
            Shutdown.die(turn, ExitCode.FATAL.number(), "the log cannot be written", false);
        }
        if (turn.database.damaged() && turn.state.acceptsWrites()) {
            Shutdown.die(turn, ExitCode.FATAL.number(), "its database is damaged", false);
        }
        if (turn.state.isSecondary() && turn.state.isLinked() && LogSpace.diskFull(turn)) {
            Contact.cannotFollow(turn);
        }
        Told before = turn.told;
        boolean accepts =
                turn.state.acceptsWrites() && !turn.process.ending() && !turn.process.hangs() && !readOnly(turn);
        boolean hangs = turn.state.isConnected()
                && turn.peer.silent()
                && turn.wiring.policy().twoSafe();
        boolean writer = turn.state.isPrimary() || turn.state == HsbState.STANDALONE;
        long rate = accepts && !hangs ? turn.standing.users().commits() : 0;
        if (writer) {
            turn.hold(turn.history().growing(rate, turn.now));
        }
        flush(turn, rate);
        boolean changed = turn.changedHistory();
        if (turn.state == HsbState.PRIMARY_CATCHING_UP) {
            Catchup.pace(turn);
        } else if ((changed || turn.streams)
                && turn.state.isPrimary()
                && turn.state.isConnected()
                && !turn.peer.silent()) {
            Catchup.stream(turn);
        }
        if (turn.changedSpace()) {
            LogSpace.plan(turn);
        }
        tell(turn, before, writer && (changed || !before.begun()));
        Offer offer = offer(turn, accepts, hangs);
        offer(turn, before.offers(), offer);
        told(turn, before, accepts, offer);
    }

    private static boolean readOnly(Turn turn) {
        return turn.log.databaseBlocked() || LogSpace.full(turn);
    }

    /** Relaxed logging while connected, unless everything is relaxed or strict anyway. */
    private static void flush(Turn turn, long rate) {
        Wiring.Policy policy = turn.wiring.policy();
        boolean lazy = turn.state.isSecondary() ? !policy.durableAck() : policy.durability() == Durability.ADAPTIVE;
        boolean connected = turn.state.isConnected() && lazy;
        boolean relaxed = turn.state.answers() && (connected || policy.durability() == Durability.RELAXED);
        Tail tail = turn.log.tail();
        if (relaxed) {
            turn.log = turn.log.with(tail.relaxed(policy.relaxedMaxDelay(), turn.history(), turn.now));
        } else if (!tail.equals(Tail.STRICT)) {
            boolean flushes = turn.wiring.readings().flushOnAlone() && turn.state.acceptsWrites();
            long strictCommit = rate > 0 ? turn.now + (SECOND + rate - 1) / rate : Long.MAX_VALUE;
            long rest = flushes ? turn.now : strictCommit;
            turn.log = turn.log.with(tail.strict(rest, turn.history(), turn.now));
        }
    }

    private static void tell(Turn turn, Told before, boolean acknowledges) {
        if (!before.begun()) {
            turn.tell(new StateChanged(turn.state.name(), turn.state.name(), turn.state.column()));
        }
        // in between the pair must not look as if work went on that only one server gets
        if (turn.wasSilent() && !turn.peer.silent()) {
            turn.tell(new PeerSilent(false));
        }
        if (!before.begun() || turn.changedHistory()) {
            turn.tell(new ContentChanged(turn.history()));
        }
        if (acknowledges) {
            turn.tell(new Acknowledging(turn.history().current(), turn.history().end()));
        }
        if (!turn.wasSilent() && turn.peer.silent()) {
            turn.tell(new PeerSilent(true));
        }
        if (turn.database.pending() != before.pending()) {
            turn.tell(new CommitsPending(turn.database.pending()));
        }
    }

    private static Offer offer(Turn turn, boolean accepts, boolean hangs) {
        HsbState state = turn.state;
        boolean reads = state.answers() && !turn.process.ending() && !turn.process.hangs();
        boolean writes = accepts && !hangs;
        int code = 0;
        if (reads && !writes) {
            code = switch (state) {
                case PRIMARY_UNCERTAIN -> HsbCode.UNCERTAIN;
                case SWITCHING_TO_PRIMARY, SWITCHING_TO_SECONDARY -> HsbCode.READ_ONLY_TRANSACTION;
                default -> {
                    boolean secondary = state.isSecondary();
                    yield secondary ? HsbCode.IS_SECONDARY : accepts ? HsbCode.UNCERTAIN : HsbCode.READ_ONLY_DATABASE;
                }
            };
        }
        return new Offer(writes, reads, Netcopy.flows(turn), code);
    }

    private static void offer(Turn turn, Offer before, Offer now) {
        if (now.equals(before)) {
            return;
        }
        Availability news = new Availability(
                turn.context.self(), now.writes(), now.reads(), now.slow(), notice(turn, before, now), now.code());
        for (int clients : turn.wiring.place().clients()) {
            turn.context.send(clients, 0, news);
        }
    }

    private static Notice notice(Turn turn, Offer before, Offer now) {
        if (!now.writes() && !now.reads() && turn.state == HsbState.DOWN) {
            return turn.process.hostUp() ? Notice.LINK_FAILURE : Notice.TIMEOUT;
        }
        if (turn.process.hangs()) {
            return Notice.HANG;
        }
        boolean takesOver = now.writes() && !before.writes() && before.code() != HsbCode.UNCERTAIN;
        return takesOver ? Notice.NEW_PRIMARY : Notice.STATE_CHANGE;
    }

    private static void told(Turn turn, Told before, boolean accepts, Offer offer) {
        if (accepts != before.accepts()) {
            turn.tell(new WritesAccepted(accepts, turn.state.column()));
        }
        boolean held = turn.log.keeps() && turn.state.isPrimary() && !turn.state.isConnected();
        long from = held ? turn.log.keptFrom() : Log.STREAMED;
        long heldRate = held ? turn.history().end().rate() : 0;
        boolean moved = held && turn.changedHistory();
        if (from != before.heldFrom() || heldRate != before.heldRate() || moved) {
            Level level = held ? turn.history().end().plus(-from) : Level.EMPTY;
            turn.tell(new LogHeld(level, turn.wiring.sizes().logPerCommit()));
        }
        Told now = new Told(true, accepts, offer, from, heldRate, turn.database.pending());
        turn.told = now.equals(before) ? before : now;
    }
}
