package dev.rehearse.hotstandby;

import dev.rehearse.site.HostNews;
import dev.rehearse.site.fact.FaultEffect;

/** What happens to the ground a server stands on: its host, its disks, its binaries. */
final class Ground {

    private static final int SURVIVES = 0;

    private static final String FULL = "the disk is full already";

    private Ground() {}

    static void news(Turn turn, HostNews news) {
        ServerProcess process = turn.process;
        switch (news.what()) {
            case LOST -> {
                Shutdown.die(turn, Shutdown.KILLED, "the host is gone", true);
                turn.process = turn.process.hostUp(false);
            }
            case BACK -> {
                turn.process = process.hostUp(true);
                turn.toPeer(Topic.RESET);
            }
            case DISK_LOST -> {
                turn.hold(turn.database.removed());
                turn.process = turn.process.with(turn.process.burden().latent(0));
                turn.log = turn.log.keptFrom(Log.NOT_KEPT).blocked(false, false);
            }
            case INSTALLING -> installing(turn);
            case INSTALLED -> turn.process = process.installed(news.level(), true);
            case INSTALL_FAILED -> turn.process = process.installed(process.installed(), false);
            case DISK_FREED -> {
                long more = turn.log.room() + turn.wiring.sizes().logDisk();
                turn.log = turn.log.room(more).blocked(false, false);
            }
            case DATABASE_REMOVED -> {
                if (turn.state == HsbState.DOWN) {
                    turn.hold(turn.database.removed());
                    turn.process = process.with(process.burden().latent(0));
                    turn.log = turn.log.keptFrom(Log.NOT_KEPT);
                }
            }
        }
    }

    /** The host is slow from now on, or no longer. */
    static void pace(Turn turn, long factor) {
        turn.process = turn.process.with(turn.process.burden().own(factor));
        turn.toPeer(Topic.PACE, factor, turn.now);
        paced(turn);
    }

    /** The peer's is. */
    static void peerPace(Turn turn, long factor) {
        turn.process = turn.process.with(turn.process.burden().peers(factor));
        paced(turn);
    }

    /** Whoever may have missed it is told. */
    static void tellPace(Turn turn) {
        long own = turn.process.burden().own();
        if (own != Burden.ONE) {
            turn.toPeer(Topic.PACE, own, turn.now);
        }
    }

    /** What flows goes on at another pace. */
    static void paced(Turn turn) {
        Netcopy.pace(turn);
        turn.standing = turn.standing.pace(-1);
    }

    /** A server whose files are overwritten runs on with what it has in memory, or does not. */
    private static void installing(Turn turn) {
        boolean runs = turn.state != HsbState.DOWN;
        if (runs && turn.context.choose(turn.wiring.times().chances().overInstall()) != SURVIVES) {
            Shutdown.die(turn, ExitCode.FATAL.number(), "its files were overwritten", false);
        }
        turn.process = turn.process.installed(turn.process.installed(), false);
    }

    static void struck(Turn turn, HsbFault fault) {
        switch (fault) {
            case CRASH -> {
                if (turn.state == HsbState.DOWN) {
                    nothing(turn, fault, "it is not running");
                }
                Shutdown.die(turn, Shutdown.KILLED, "crash", false);
            }
            case HANG -> Hang.begins(turn);
            case LOG_DISK_FULL -> {
                if (turn.log.blocked()) {
                    nothing(turn, fault, FULL);
                }
                turn.log = turn.log.blocked(true, turn.log.databaseBlocked());
            }
            case DATABASE_DISK_FULL -> {
                if (turn.log.databaseBlocked()) {
                    nothing(turn, fault, FULL);
                }
                turn.log = turn.log.blocked(turn.log.blocked(), true);
                if (turn.database.flag() == Database.CopyFlag.INCOMPLETE
                        && turn.courses.copy().running()) {
                    turn.toPeer(Topic.RESET);
                    Netcopy.failed(turn, HsbCode.DISK);
                }
            }
            default -> spoiled(turn, fault);
        }
    }

    /** A fault that waits for something to spoil. */
    private static void spoiled(Turn turn, HsbFault fault) {
        switch (fault) {
            case BOOT_FAILURE -> {
                armed(turn, fault, turn.process.spoilsBoot(), "the next boot");
                turn.process = turn.process.spoils(true, turn.process.spoilsCopy());
            }
            case LATENT_ERROR -> latent(turn, fault);
            case CORRUPT_COPY -> {
                if (turn.process.burden().damages()) {
                    nothing(turn, fault, "the netcopy that it sends next is damaged already");
                } else {
                    armed(turn, fault, false, "the netcopy that it sends next");
                }
                turn.process = turn.process.with(turn.process.burden().damages(true));
            }
            case NETCOPY_FAILURE -> {
                if (turn.state == HsbState.PRIMARY_COPYING) {
                    turn.toPeer(Topic.RESET);
                    Netcopy.failed(turn, HsbCode.COMMUNICATION);
                } else {
                    armed(turn, fault, turn.process.spoilsCopy(), "the next netcopy that it sends");
                    turn.process = turn.process.spoils(turn.process.spoilsBoot(), true);
                }
            }
            default -> throw new IllegalArgumentException(fault.words() + " spoils nothing");
        }
    }

    private static void latent(Turn turn, HsbFault fault) {
        if (!turn.database.exists()) {
            nothing(turn, fault, "it has no database");
            return;
        }
        turn.tell(FaultEffect.waits(turn.context.self(), fault, "a netcopy from here"));
        turn.process = turn.process.with(
                turn.process.burden().latent(turn.process.burden().latent() + 1));
        Netcopy.pace(turn);
    }

    private static void nothing(Turn turn, HsbFault fault, String why) {
        turn.tell(FaultEffect.nothing(turn.context.self(), fault, why));
    }

    /** The fault spoils what comes next, unless that is spoiled already. */
    private static void armed(Turn turn, HsbFault fault, boolean already, String what) {
        int server = turn.context.self();
        turn.tell(
                already
                        ? FaultEffect.nothing(server, fault, what + " fails already")
                        : FaultEffect.waits(server, fault, what));
    }

    static void healed(Turn turn, HsbFault fault) {
        switch (fault) {
            case LOG_DISK_FULL -> turn.log = turn.log.blocked(false, turn.log.databaseBlocked());
            case DATABASE_DISK_FULL -> turn.log = turn.log.blocked(turn.log.blocked(), false);
            case BOOT_FAILURE -> turn.process = turn.process.spoils(false, turn.process.spoilsCopy());
            case NETCOPY_FAILURE -> turn.process = turn.process.spoils(turn.process.spoilsBoot(), false);
            case LATENT_ERROR -> {
                int left = turn.process.burden().latent() - 1;
                turn.process = turn.process.with(turn.process.burden().latent(left));
                Netcopy.pace(turn);
            }
            case CORRUPT_COPY ->
                turn.process = turn.process.with(turn.process.burden().damages(false));
            case HANG -> Hang.ends(turn);
            case CRASH -> {}
        }
    }
}
