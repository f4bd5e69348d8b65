package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.site.fact.FaultEffect;

/** Says of a fault of a management server whether it does its harm at once. */
final class CsmBlow {

    private CsmBlow() {}

    static void tell(Turn turn, CsmFault fault) {
        int server = turn.context.self();
        Machine.Ills ills = turn.machine.ills();
        switch (fault) {
            case CRASH -> {
                if (turn.state == ServerState.DOWN) {
                    turn.tell(FaultEffect.nothing(server, fault, "it is not running"));
                }
            }
            case HANG -> {
                if (turn.state == ServerState.DOWN || turn.machine.hangs()) {
                    turn.tell(Hang.effect(turn));
                }
            }
            case START_FAILURE -> armed(turn, fault, ills.start(), "the next start");
            case SYNCHRONIZATION_FAILURE -> armed(turn, fault, ills.synchronization(), "the next synchronization");
            case DEFECT -> armed(turn, fault, ills.defect(), "a look at the sessions");
            case ROLE_LOSS -> role(turn, fault);
            case STORAGE_PATH_LOSS -> {
                if (ills.paths() > 0) {
                    turn.tell(FaultEffect.overlaid(server, fault, "it reaches no storage system already"));
                }
            }
        }
    }

    /** A server that is down loses what is written on its disk at once; one that runs misses it when it starts. */
    private static void role(Turn turn, CsmFault fault) {
        if (turn.state != ServerState.DOWN && turn.state != ServerState.STARTING) {
            armed(turn, fault, turn.machine.role() == ServerState.DOWN, "the next start");
        } else if (turn.machine.role() == ServerState.ACTIVE && turn.relation.status() == HaStatus.NONE) {
            turn.tell(FaultEffect.nothing(turn.context.self(), fault, "it was active and alone"));
        }
    }

    private static void armed(Turn turn, CsmFault fault, boolean already, String what) {
        int server = turn.context.self();
        turn.tell(
                already
                        ? FaultEffect.nothing(server, fault, "it is like that already")
                        : FaultEffect.waits(server, fault, what));
    }
}
