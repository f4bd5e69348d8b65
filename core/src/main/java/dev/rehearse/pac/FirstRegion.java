package dev.rehearse.pac;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.value.Quantity;

/**
 * How a region begins by what the plan says of it.
 *
 * @param part of the plan
 * @param pacs with which the run begins
 */
record FirstRegion(Part part, FirstPacs pacs) {

    private String word(String attribute) {
        return part.value(attribute).text();
    }

    private Part host() {
        return pacs.host(part);
    }

    private boolean defined() {
        return !host().value(Outset.MFDS).text().equals(Outset.NOT_DEFINED);
    }

    RegionState state() {
        return switch (word(Outset.STATE)) {
            case Outset.STARTED -> RegionState.STARTED;
            case Outset.SPENT -> RegionState.SPENT;
            case Outset.NOT_RESPONDING -> defined() ? RegionState.NOT_RESPONDING : RegionState.UNDEFINED;
            default -> defined() ? RegionState.STOPPED : RegionState.UNDEFINED;
        };
    }

    private ListenerStatus listener(String said, boolean runs) {
        return switch (said) {
            case "Disabled" -> ListenerStatus.DISABLED;
            case "Blocked" -> runs ? ListenerStatus.BLOCKED : ListenerStatus.BLOCKED_AT_REST;
            default -> runs ? ListenerStatus.STARTED : ListenerStatus.STOPPED;
        };
    }

    ListenerStatus listener() {
        return listener(word(Outset.LISTENER), state().runs());
    }

    private boolean open() {
        return state() == RegionState.STARTED && listener() == ListenerStatus.STARTED;
    }

    /** What the load balancer does with it; a drain is begun when the run begins. */
    PoolState pool() {
        String said = word(Outset.POOL);
        for (PoolState state : PoolState.values()) {
            if (state.words().equals(said)) {
                return state == PoolState.DRAINING ? PoolState.IN : state;
            }
        }
        return open() ? PoolState.IN : PoolState.FAILED;
    }

    boolean takes() {
        return open() && pool() == PoolState.IN;
    }

    /** Whether it was started outside any PAC. */
    private boolean outside() {
        return word(Outset.ENTRY).equals(Outset.OUTSIDE);
    }

    Region.Home home() {
        if (!state().runs()) {
            return Region.Home.NONE;
        }
        long pac = outside() ? 0 : pacs.pac(part);
        PacMode mode = pac == 0 ? PacMode.ABSENT : pacs.stores().getOrDefault(pac, PacMode.ABSENT);
        return new Region.Home(pac, mode, outside());
    }

    /** Its entry in a PAC; nothing of it is left if that is ABSENT. */
    MemberState entry() {
        boolean left = state() == RegionState.SPENT || state() == RegionState.NOT_RESPONDING;
        return switch (word(Outset.ENTRY)) {
            case Outset.NONE, Outset.OUTSIDE -> MemberState.ABSENT;
            case Outset.STALE -> MemberState.STALE;
            default ->
                state() == RegionState.STARTED ? MemberState.ACTIVE : left ? MemberState.STALE : MemberState.ABSENT;
        };
    }

    boolean doubt() {
        String said = word(Outset.LOCKS);
        return said.equals(Outset.AS_USUAL) ? state() == RegionState.NOT_RESPONDING : said.equals(Outset.IN_DOUBT);
    }

    private Region.Branches log(int branches) {
        String said = word(Outset.LOG);
        return switch (said) {
            case Outset.NONE -> Region.Branches.NONE;
            case Outset.LOST -> new Region.Branches(branches, 0);
            default -> new Region.Branches(branches, Quantity.LEVEL.read(said).number());
        };
    }

    Machine machine(int branches) {
        Part host = host();
        boolean usable = host.value(Outset.PRODUCT).text().equals(EsHost.INSTALLED);
        long level = usable ? host.value(Outset.LEVEL).number() : 0;
        return new Machine(true, level, log(branches), Machine.ONE);
    }

    Region.Definition definition() {
        String listener = word(Outset.SAVED_LISTENER);
        String status = word(Outset.SAVED_STATE);
        ListenerStatus saved = listener.equals(Outset.AS_USUAL) ? listener() : listener(listener, false);
        boolean started = status.equals(Outset.AS_USUAL) ? state().runs() : status.equals(Outset.STARTED);
        boolean relaxed = part.value(Outset.RELAXED).isYes();
        return new Region.Definition(defined(), listener(), new Export(saved, started), relaxed);
    }

    /** What it has told others before the run. */
    Told told(int region) {
        RegionState state = state();
        Region.Home home = home();
        boolean up = state == RegionState.STARTED;
        Front front = new Front(region, open(), state.runs(), state == RegionState.SPENT, home.mode());
        boolean accepts = up && home.mode() == PacMode.RUNNING;
        Capacity capacity = new Capacity(region, home.level(), accepts, up, true, Machine.ONE, false);
        return new Told(front, capacity, up && !outside(), false);
    }
}
