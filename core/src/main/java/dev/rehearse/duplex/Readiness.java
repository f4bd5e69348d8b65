package dev.rehearse.duplex;

import dev.rehearse.rdr.PairState;

/** The readiness check, item by item in the order in which the console reports them. */
final class Readiness {

    private Readiness() {}

    /** The first thing that speaks against a split, custom actions apart, or 0. */
    static int check(Turn turn) {
        int found = disks(turn);
        found = found != 0 ? found : elements(turn);
        found = found != 0 ? found : ways(turn);
        return found != 0 ? found : software(turn);
    }

    private static int disks(Turn turn) {
        for (int i = 0; i < turn.bays.length; i++) {
            if (turn.wiring.crew().disks().get(i).mixed()) {
                return DuplexCode.DISK_USE;
            }
        }
        for (int i = 0; i < turn.bays.length; i++) {
            PairState state = turn.bays[i].mirror().state();
            if (state == PairState.SYNCING) {
                return DuplexCode.RESYNC;
            }
            if (state != PairState.DUPLEX) {
                return Storage.isSystem(turn, i) ? DuplexCode.SYSTEM_DISK : DuplexCode.NOT_DUPLEX;
            }
        }
        return (Multipath.held(turn) & 3) == 3 ? 0 : DuplexCode.NOT_DUPLEX;
    }

    /** Whether all elements are in lockstep or in service in pairs. */
    static int elements(Turn turn) {
        for (Half half : turn.halves) {
            if (half.cpu().state() != OpState.DUPLEX || half.io().state() != OpState.DUPLEX) {
                return DuplexCode.NOT_DUPLEX;
            }
        }
        return 0;
    }

    private static int ways(Turn turn) {
        Wiring.Options options = turn.wiring.options();
        boolean vtm = turn.halves[0].vtmFaults() == 0 && turn.halves[1].vtmFaults() == 0;
        if (!vtm && !options.lan()) {
            return DuplexCode.VTM;
        }
        for (Team team : turn.teams) {
            if (!team.works(0) || !team.works(1)) {
                return DuplexCode.TEAM;
            }
        }
        if (!options.teamed()) {
            return DuplexCode.TEAM;
        }
        if (!options.leases()) {
            return DuplexCode.DHCP;
        }
        return options.addressFree() ? 0 : DuplexCode.ADDRESS;
    }

    private static int software(Turn turn) {
        for (Wiring.ActionPart action : turn.wiring.crew().actions()) {
            if (!action.onSystemDisk()) {
                return DuplexCode.ACTION_PROGRAM;
            }
        }
        return Applications.allControlled(turn, AppState.RUNNING) ? 0 : DuplexCode.SERVICE;
    }

    /** What speaks against a merge, or 0. An open session is not asked for. */
    static int forMerge(Turn turn) {
        if (!Installing.reachable(turn)) {
            return DuplexCode.NO_WAY;
        }
        int side = turn.upgradeSide();
        boolean hardware = turn.cpuServes(side) && turn.halves[side].reachable();
        return hardware && turn.images.upgrade().isUp() ? 0 : DuplexCode.PARTNER;
    }
}
