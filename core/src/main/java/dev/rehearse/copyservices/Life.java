package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.ha.HaEvent;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerEvent;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.site.HostNews;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.FaultEffect;

/** How the process of a management server comes and goes, and what its host does to it. */
final class Life {

    private Life() {}

    /** How a process ends. */
    enum End {
        /** It was stopped. */
        IN_ORDER,
        /** It died; its host says so to whoever was connected. */
        CRASH,
        /** Its host is gone, and nobody says anything. */
        SILENT
    }

    static void start(Turn turn, Order order) {
        int code = !turn.machine.whole()
                ? HaCode.NOT_WHOLE
                : turn.entry(ServerEvent.START).code();
        if (code != 0) {
            Desk.refuse(turn, order, code);
            return;
        }
        starting(turn);
        Desk.answer(turn, order, Reply.RUNNING, 0, "starting");
    }

    private static void starting(Turn turn) {
        turn.move(ServerEvent.START);
        turn.start(ServerTimer.START, turn.takes(turn.bearings.times().start()));
    }

    /** The process is up, in the role that is written on disk. */
    static void up(Turn turn) {
        if (turn.machine.ills().start()) {
            turn.tell(FaultEffect.bites(turn.context.self(), CsmFault.START_FAILURE));
            turn.machine = turn.machine.with(turn.machine.ills().start(false));
            end(turn, End.CRASH);
            return;
        }
        if (turn.machine.role() == ServerState.DOWN) {
            turn.tell(FaultEffect.bites(turn.context.self(), CsmFault.ROLE_LOSS));
            forgetRole(turn);
        }
        turn.move(HaEvent.RESTARTED);
        turn.move(
                switch (turn.machine.role()) {
                    case STANDBY -> ServerEvent.STARTED_STANDBY;
                    case STANDBY_MODE -> ServerEvent.STARTED_STANDBY_MODE;
                    default -> ServerEvent.STARTED_ACTIVE;
                });
        if (turn.relation.status().isDisconnected()) {
            Contact.again(turn);
        }
    }

    static void end(Turn turn, End how) {
        if (turn.state == ServerState.DOWN) {
            return;
        }
        Asking asking = turn.relation.asking();
        if (asking != null) {
            Desk.asked(turn, asking.what(), Reply.SILENT, 0);
        }
        turn.toPeer(how == End.SILENT ? Topic.SILENCE : Topic.CLOSED);
        turn.move(ServerEvent.PROCESS_ENDED);
        Hang.gone(turn);
        for (ServerTimer timer : ServerTimer.values()) {
            turn.cancel(timer);
        }
    }

    static void news(Turn turn, HostNews news) {
        turn.context.send(turn.bearings.place().setup(), 0, news);
        switch (news.what()) {
            case LOST -> {
                end(turn, End.SILENT);
                turn.machine = turn.machine.hostUp(false);
            }
            case BACK -> {
                turn.machine = turn.machine.hostUp(true);
                turn.toPeer(Topic.CLOSED);
                if (turn.machine.whole()) {
                    starting(turn);
                }
            }
            case DISK_LOST, DATABASE_REMOVED -> {
                turn.database = turn.database.lost(FirstMemory.empty(turn.bearings));
                turn.machine = turn.machine.installed(turn.machine.level(), false);
                forgetRole(turn);
            }
            case INSTALLING -> {
                end(turn, End.IN_ORDER);
                turn.machine = turn.machine.installed(turn.machine.level(), false);
            }
            case INSTALLED -> installed(turn, news.level());
            case INSTALL_FAILED -> {
                turn.machine = turn.machine.installed(turn.machine.level(), false);
                if (turn.bearings.readings().installs().loses()) {
                    turn.hold(FirstMemory.empty(turn.bearings));
                }
            }
            case DISK_FREED -> {}
        }
    }

    /** A defect of the level before is gone with it; the setup starts the server. */
    private static void installed(Turn turn, long level) {
        boolean older = level < turn.machine.level();
        turn.machine = turn.machine.installed(level, true);
        if (older) {
            turn.machine = turn.machine.with(turn.machine.ills().defect(false));
        }
        if (turn.bearings.readings().installs().starts()) {
            starting(turn);
        }
    }

    /** A server that does not know what it was is alone, and so it is active. */
    private static void forgetRole(Turn turn) {
        turn.machine = turn.machine.role(ServerState.ACTIVE);
        turn.relation = turn.relation.with(HaStatus.NONE).tookOver(false);
    }

    static void struck(Turn turn, CsmFault fault) {
        Machine.Ills ills = turn.machine.ills();
        CsmBlow.tell(turn, fault);
        switch (fault) {
            case CRASH -> end(turn, End.CRASH);
            case HANG -> Hang.begins(turn);
            case START_FAILURE -> turn.machine = turn.machine.with(ills.start(true));
            case SYNCHRONIZATION_FAILURE -> turn.machine = turn.machine.with(ills.synchronization(true));
            case DEFECT -> turn.machine = turn.machine.with(ills.defect(true));
            case STORAGE_PATH_LOSS -> turn.machine = turn.machine.with(ills.paths(1));
            case ROLE_LOSS -> {
                if (turn.state == ServerState.DOWN || turn.state == ServerState.STARTING) {
                    forgetRole(turn);
                } else {
                    turn.machine = turn.machine.role(ServerState.DOWN);
                }
            }
        }
    }

    static void healed(Turn turn, CsmFault fault) {
        if (fault == CsmFault.HANG) {
            Hang.ends(turn);
        }
        if (fault == CsmFault.STORAGE_PATH_LOSS) {
            turn.machine = turn.machine.with(turn.machine.ills().paths(-1));
            if (turn.active() && turn.machine.reachesStorage()) {
                Driving.look(turn);
            }
        }
    }
}
