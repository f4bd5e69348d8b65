package dev.rehearse.pac;

import dev.rehearse.site.plan.Part;
import java.util.List;

/**
 * Which commands are worth typing at a region, in the order of the manual: first nobody is sent there any more, then it is
 * stopped, and one is out of service at a time; who comes back takes clients when his PAC is Running.
 *
 * @param portrait of the world
 * @param part which
 */
record RegionSense(PacPortrait portrait, Part part) {

    boolean sensible(RegionCommand command, long argument) {
        Region.Memory memory = portrait.region(part);
        RegionState state = memory.state();
        if (state == RegionState.HOST_DOWN) {
            return false;
        }
        boolean runs = state == RegionState.STARTED;
        return switch (command) {
            case DRAIN -> drains(memory);
            case CASSTOP -> stops(memory);
            case CASSTOP_F -> dead(state) || state == RegionState.HUNG;
            case CASSTART_WARM -> state == RegionState.STOPPED && joins(memory);
            case CASSTART_UPGRADE -> state == RegionState.STOPPED && founds(memory);
            case MIN_COMP_CHECK ->
                argument == 0
                        ? memory.definition().relaxed() && runs
                        : !memory.definition().relaxed() && state == RegionState.STOPPED && strange(memory);
            case ENABLE_LISTENER -> runs && serves(memory) && closed(memory);
            case PUT_IN -> runs && serves(memory) && !closed(memory) && out();
            case REGION_STATE -> changes(state);
            default -> false;
        };
    }

    private static boolean dead(RegionState state) {
        return switch (state) {
            case DEAD, DEAD_AT_START, DEAD_AT_STOP, NOT_RESPONDING -> true;
            default -> false;
        };
    }

    private PoolState pool() {
        return portrait.seat(part).pool();
    }

    private boolean out() {
        return pool() == PoolState.OUT || pool() == PoolState.DRAINING;
    }

    private static boolean closed(Region.Memory memory) {
        return switch (memory.definition().listener()) {
            case DISABLED, BLOCKED, BLOCKED_AT_REST -> true;
            default -> false;
        };
    }

    /** Whether its PAC lets clients in. */
    private static boolean serves(Region.Memory memory) {
        PacMode mode = memory.process().pac().mode();
        return mode == PacMode.RUNNING
                || mode == PacMode.QUIESCE
                || memory.process().pac().outside();
    }

    private boolean drains(Region.Memory memory) {
        if (out()) {
            return false;
        }
        if (memory.state() == RegionState.STARTED) {
            return needsWork(memory) && free() && served() && PacSense.tidy(portrait);
        }
        PacStore store = portrait.store(memory.machine().level());
        boolean still = memory.state() == RegionState.STOPPED || memory.state() == RegionState.UNDEFINED;
        return still && (store == null || store.mode() == PacMode.UPGRADE);
    }

    /** One that gave the PSOR up is started anew when that is back; another one when nobody is sent there. */
    private boolean stops(Region.Memory memory) {
        if (memory.state() == RegionState.SPENT) {
            return portrait.psor().state().writes() && memory.reach().reachesPsor();
        }
        boolean outside = memory.process().pac().outside();
        boolean rests = !portrait.seat(part).takes() && free() && PacSense.tidy(portrait);
        return memory.state() == RegionState.STARTED && (outside || (rests && needsWork(memory)));
    }

    /** Whether its host is to get another version, or already has one: if all have the same, that may be the old one. */
    private boolean needsWork(Region.Memory memory) {
        long own = memory.machine().level();
        boolean same = true;
        long newest = 0;
        for (Part host : portrait.plan.parts(PacParameters.HOST)) {
            long level = portrait.product(host).level();
            same &= level == own;
            newest = Math.max(newest, level);
        }
        boolean old = own < newest || (same && portrait.psor().stores().size() < 2);
        return old || memory.process().level() != own;
    }

    private List<Part> elsewhere() {
        String host = part.value("host").text();
        return portrait.plan.parts(PacParameters.REGION).stream()
                .filter(other -> !other.value("host").text().equals(host))
                .toList();
    }

    /** Whether all regions on other hosts are there, and in service as far as they can be. */
    private boolean free() {
        return elsewhere().stream().allMatch(other -> {
            Region.Memory memory = portrait.region(other);
            boolean waits = !serves(memory);
            return memory.state() == RegionState.STARTED
                    && (waits || portrait.seat(other).takes());
        });
    }

    /** Whether clients find another region. */
    private boolean served() {
        return elsewhere().isEmpty()
                || elsewhere().stream().anyMatch(other -> portrait.seat(other).takes());
    }

    /** Whether there is a PAC that lets it in. */
    private boolean joins(Region.Memory memory) {
        boolean own = portrait.store(memory.machine().level()) != null;
        boolean first = portrait.psor().stores().isEmpty();
        return memory.machine().level() != 0
                && (own || first || memory.definition().relaxed());
    }

    /** Whether it would make a new PAC beside an old one. */
    private boolean founds(Region.Memory memory) {
        long level = memory.machine().level();
        return !compatible()
                && !portrait.psor().stores().isEmpty()
                && portrait.psor().stores().stream().allMatch(store -> store.level() < level);
    }

    /** Whether there are PACs, of other versions only, that may let it in. */
    private boolean strange(Region.Memory memory) {
        boolean any = !portrait.psor().stores().isEmpty();
        return any && compatible() && portrait.store(memory.machine().level()) == null;
    }

    private boolean compatible() {
        return portrait.plan.parts(PacParameters.PAC).get(0).value("compatible").isYes();
    }

    private boolean changes(RegionState state) {
        RedisState redis = portrait.psor().state();
        boolean comes = redis.answers() || redis == RedisState.FAILING_OVER || redis == RedisState.RESTARTING;
        return switch (state) {
            case STARTING, STOPPING, LINGERING -> true;
            case BLOCKED -> comes;
            default -> false;
        };
    }
}
