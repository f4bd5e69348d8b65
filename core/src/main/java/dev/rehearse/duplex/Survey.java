package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.ResourceHeld;
import dev.rehearse.duplex.fact.SinglePoints;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.WorkMissing;

/** What users get, and what one more fault would do to them: worked out once at the end of each event. */
final class Survey {

    private static final String SERVICE = "application";

    private Survey() {}

    static void settle(Turn turn) {
        ServiceStatus status = status(turn);
        long rate = status == ServiceStatus.DOWN ? 0 : turn.wiring.load().writes();
        turn.writes = turn.writes.withRate(rate, turn.now);
        Outlook was = turn.before.outlook();
        Outlook is = new Outlook(
                status, points(turn), oneCopy(turn), network(turn), Multipath.held(turn), turn.outlook.lost());
        turn.outlook = is;
        if (is.application() != was.application()) {
            turn.tell(new ServiceChanged(SERVICE, is.application(), why(turn)));
        }
        boolean window = is.points() != 0 != (was.points() != 0);
        if (is.points() != was.points()) {
            turn.tell(new SinglePoints(is.points(), window ? "" : "now: " + names(turn, is.points())));
        }
        if (window) {
            turn.tell(new ExposureChanged("service", is.points() != 0, names(turn, is.points())));
        }
        if (is.data() != was.data()) {
            String why = is.data() ? "acknowledged data are on one disk only" : "both disks have everything";
            turn.tell(new ExposureChanged("data", is.data(), why));
        }
        held(turn, "the network", was.network(), is.network());
        if (turn.externals.length > 0) {
            held(turn, "the external storage", was.external(), is.external());
        }
        if (is.lost() != was.lost()) {
            Wiring.Load load = turn.wiring.load();
            long bytes = is.lost() * load.bytesEach();
            turn.tell(new WorkMissing(is.lost(), bytes, load.span(is.lost()), "the system runs on a stale copy"));
        }
    }

    private static void held(Turn turn, String resource, int was, int is) {
        boolean split = turn.images.split();
        if (is != was || split != turn.before.images().split()) {
            boolean production = ((is >> turn.images.home()) & 1) != 0;
            boolean upgrade = ((is >> turn.upgradeSide()) & 1) != 0;
            turn.tell(new ResourceHeld(resource, production, upgrade, split));
        }
    }

    private static ServiceStatus status(Turn turn) {
        boolean all = true;
        for (Application application : turn.applications) {
            all &= application.state() == AppState.RUNNING;
        }
        boolean serves = turn.images.system().isUp() && turn.images.mounted() && network(turn) != 0 && all;
        if (!serves) {
            return ServiceStatus.DOWN;
        }
        return brownOut(turn) || Resync.felt(turn) ? ServiceStatus.DEGRADED : ServiceStatus.UP;
    }

    private static boolean brownOut(Turn turn) {
        return turn.halves[0].cpu().halted() || turn.halves[1].cpu().halted();
    }

    private static String why(Turn turn) {
        if (turn.outlook.application() == ServiceStatus.UP) {
            return "";
        }
        if (turn.outlook.application() == ServiceStatus.DEGRADED) {
            return brownOut(turn) ? "brown-out: processors stand still" : "the resync takes the disks";
        }
        if (!turn.images.system().isUp()) {
            return "the operating system is not up";
        }
        if (turn.outlook.network() == 0) {
            return "no network";
        }
        return "an application does not run";
    }

    /** The enclosures through which the network is used: bit 0 is the first. */
    private static int network(Turn turn) {
        int held = 0;
        for (int side = 0; side < 2; side++) {
            boolean mine = !turn.images.split() || side == turn.images.home();
            held |= mine && turn.halves[side].reachable() ? 1 << side : 0;
        }
        for (Team team : turn.teams) {
            int working = (team.works(0) ? 1 : 0) | (team.works(1) ? 2 : 0);
            if ((held & working) == 0) {
                return 0;
            }
        }
        return held;
    }

    /** The enclosures whose loss would take the service down. */
    private static int points(Turn turn) {
        int points = 0;
        for (int side = 0; side < 2; side++) {
            points |= survives(turn, side) ? 0 : 1 << side;
        }
        return points;
    }

    private static boolean survives(Turn turn, int lost) {
        int left = 1 - lost;
        if (turn.images.split()) {
            return lost != turn.images.home();
        }
        if (idle(turn, lost) && !idle(turn, left)) {
            return true; // what does nothing can be lost
        }
        boolean rest = turn.cpuServes(left) && turn.halves[left].reachable();
        for (Bay bay : turn.bays) {
            rest &= bay.mirror().inSync(left);
        }
        for (Team team : turn.teams) {
            rest &= team.works(left);
        }
        return rest && Multipath.survives(turn, left);
    }

    private static boolean idle(Turn turn, int side) {
        Half half = turn.halves[side];
        return !half.cpu().state().inService() && !half.io().state().inService();
    }

    private static boolean oneCopy(Turn turn) {
        boolean one = false;
        for (int i = 0; i < turn.bays.length; i++) {
            one |= !Storage.isSystem(turn, i)
                    && !(turn.bays[i].mirror().inSync(0)
                            && turn.bays[i].mirror().inSync(1));
        }
        return one;
    }

    private static String names(Turn turn, int points) {
        String first = turn.wiring.crew().enclosures().get(0).name();
        String second = turn.wiring.crew().enclosures().get(1).name();
        return switch (points) {
            case 0 -> "either enclosure can be lost";
            case 1 -> first + " is a single point of failure";
            case 2 -> second + " is a single point of failure";
            default -> first + " and " + second + " are single points of failure";
        };
    }
}
