package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Database.CopyFlag;
import dev.rehearse.hotstandby.FromPeer.Content;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.fact.NetcopyOverwrote;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.Transition;
import dev.rehearse.site.Ills;
import dev.rehearse.site.fact.FaultEffect;

/** Sending the whole database to the peer, and receiving it (High Availability Guide, "Synchronizing the servers"). */
final class Netcopy {

    private Netcopy() {}

    /** {@code hsb netcopy}, which the diagram allows. */
    static void ask(Turn turn) {
        turn.courses = turn.courses.copy(Course.RUNNING);
        turn.move(HsbEvent.HSB_NETCOPY);
        turn.toPeer(Topic.COPY_ASK, turn.database);
        turn.start(HsbTimer.COPY_LIMIT, turn.wiring.policy().netcopyRpcTimeout());
    }

    /** The receiver's side of that: from its yes on the database it had is gone. */
    static void asked(Turn turn, Content sender) {
        Transition<HsbState, HsbEvent> entry = turn.entry(HsbEvent.PEER_COPIES);
        boolean receives = turn.state == HsbState.OFFLINE && turn.courses.copy().running();
        int code = turn.process.ending() ? HsbCode.SHUTTING_DOWN : receives ? 14703 : entry.code();
        boolean noRoom = turn.log.databaseBlocked() || (!turn.database.exists() && !Boot.hasRoom(turn));
        if (code == 0 && noRoom) {
            code = HsbCode.DISK;
        }
        if (code != 0) {
            turn.toPeer(Topic.COPY_REFUSED, code, turn.now);
            return;
        }
        History sent = sender.database().history();
        turn.tell(new NetcopyOverwrote(turn.history().against(sent, turn.now).mine()));
        Shutdown.throwOut(turn, "the database is being replaced");
        turn.courses = turn.courses.copy(Course.RUNNING);
        turn.move(HsbEvent.PEER_COPIES);
        turn.hold(turn.database.removed());
        turn.database = turn.database.with(CopyFlag.INCOMPLETE);
        turn.message(30571, "receiving a netcopy");
        turn.toPeer(Topic.COPY_GO);
    }

    /** The receiver is ready: a checkpoint, and blocks begin to flow. */
    static void go(Turn turn) {
        if (turn.state != HsbState.PRIMARY_COPYING) {
            turn.toPeer(Topic.RESET);
            return;
        }
        turn.cancel(HsbTimer.COPY_LIMIT);
        long block = turn.wiring.sizes().block();
        long blocks = (turn.wiring.sizes().database() + block - 1) / block;
        // the first block is sent once more at the end, to mark the copy as complete
        Database snapshot = turn.database.with(turn.history().settled(turn.now)).pending(0);
        turn.courses = turn.courses.copying(new Copying(Level.EMPTY, (blocks + 1) * block, snapshot));
        pace(turn);
    }

    /** The blocks flow at another pace, or not at all. */
    static void pace(Turn turn) {
        Copying copying = turn.courses.copying();
        if (copying != null) {
            long free = Ills.slower(
                    turn.wiring.sizes().netcopy(), turn.process.burden().both());
            long rate = Math.min(free, turn.peer.bytesPerSecond());
            Level bytes = copying.bytes().withRate(turn.peer.reaches() ? rate : 0, turn.now);
            turn.courses = turn.courses.copying(copying.with(bytes));
            turn.startAt(HsbTimer.COPY, bytes.reaches(end(turn, copying), turn.now));
        }
    }

    /** Bytes after which the copy ends: where a block that cannot be read lies is not known; in the middle, say. */
    private static long end(Turn turn, Copying copying) {
        long middle = Math.max(copying.size() / 2, copying.bytes().amountAt(turn.now));
        return turn.process.burden().latent() > 0 ? middle : copying.size();
    }

    /** Whether blocks are being sent, which slows clients down. */
    static boolean flows(Turn turn) {
        Copying copying = turn.courses.copying();
        return copying != null && copying.bytes().amountAt(turn.now) < copying.size();
    }

    /** The last block is sent. The course goes on until the receiver has opened what it got. */
    static void sent(Turn turn) {
        Copying copying = turn.courses.copying();
        if (copying == null) {
            return;
        }
        if (turn.process.burden().latent() > 0) {
            turn.tell(FaultEffect.bites(turn.context.self(), HsbFault.LATENT_ERROR));
            turn.message(HsbCode.DISK, "a block of the database cannot be read");
            turn.toPeer(Topic.RESET);
            failed(turn, HsbCode.DISK);
            return;
        }
        if (turn.process.spoilsCopy()) {
            turn.tell(FaultEffect.bites(turn.context.self(), HsbFault.NETCOPY_FAILURE));
            turn.process = turn.process.spoils(turn.process.spoilsBoot(), false);
            turn.toPeer(Topic.RESET);
            failed(turn, HsbCode.COMMUNICATION);
            return;
        }
        Database snapshot = copying.snapshot();
        if (turn.process.burden().damages()) {
            turn.process = turn.process.with(turn.process.burden().damages(false));
            snapshot = snapshot.with(CopyFlag.DAMAGED);
            turn.tell(FaultEffect.bites(turn.context.self(), HsbFault.CORRUPT_COPY));
        }
        turn.toPeer(Topic.COPY_END, snapshot);
    }

    /** The receiver has everything and opens it; an older format has to be converted first. */
    static void received(Turn turn, Content sender) {
        if (turn.database.flag() != CopyFlag.INCOMPLETE || !turn.courses.copy().running()) {
            turn.toPeer(Topic.RESET);
            return;
        }
        turn.hold(turn.database.replacedBy(sender.database()));
        turn.process = turn.process.with(turn.process.burden().latent(0)); // every block was written anew
        HsbCommand start = turn.process.start();
        boolean converts = start == HsbCommand.START_AUTOCONVERT || start == HsbCommand.START_BACKUPSERVER;
        ExitCode code = Boot.formatProblem(turn, converts);
        if (code != ExitCode.NONE) {
            turn.toPeer(Topic.RESET);
            Shutdown.gone(turn, code);
            return;
        }
        turn.start(HsbTimer.OPENING, Boot.openingTime(turn));
    }

    static void opened(Turn turn) {
        Boot.open(turn);
        turn.courses = turn.courses.copy(Course.DONE);
        turn.log = turn.log.keptFrom(turn.history().endAt(turn.now));
        turn.move(HsbEvent.COPY_DONE);
        turn.message(30572, "database started from a copy");
        turn.toPeer(Topic.COPY_OPENED);
    }

    /** The sender hears that the copy is in use. */
    static void done(Turn turn) {
        if (turn.state == HsbState.PRIMARY_COPYING) {
            turn.courses = turn.courses.copy(Course.DONE);
            turn.move(HsbEvent.COPY_DONE);
            turn.cancel(HsbTimer.COPY_LIMIT);
            turn.message(30570, "netcopy done");
        }
    }

    static void refused(Turn turn, int code) {
        if (turn.state == HsbState.PRIMARY_COPYING) {
            failed(turn, code);
        }
    }

    static void limit(Turn turn) {
        turn.toPeer(Topic.RESET);
        failed(turn, turn.courses.copying() == null ? HsbCode.BROKEN : HsbCode.COMMUNICATION);
    }

    /** Either side gives up. A receiver that has everything needs nobody any more. */
    static void failed(Turn turn, int code) {
        if (turn.database.flag() == CopyFlag.COMPLETE
                || (turn.database.damaged() && turn.courses.copy().running())) {
            return;
        }
        turn.cancel(HsbTimer.COPY);
        turn.cancel(HsbTimer.COPY_LIMIT);
        turn.courses = turn.courses.copy(Course.failed(code));
        turn.message(30573, "netcopy failed");
        if (turn.state == HsbState.SECONDARY_COPYING) {
            Shutdown.gone(turn, ExitCode.BROKEN_NETCOPY);
        } else {
            turn.move(HsbEvent.COPY_FAILED);
        }
    }
}
