package dev.rehearse.pac;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A region in a world as the plan of a run that begins with it.
 *
 * @param portrait of all
 * @param part the region
 */
record RegionPortrait(PacPortrait portrait, Part part) {

    Map<String, Value> values() {
        Region.Memory memory = portrait.region(part);
        PacStore listed = portrait.listed(part);
        boolean lives = begun(memory.state()).equals(Outset.STARTED) || memory.state() == RegionState.SPENT;
        long pac = memory.process().pac().level();
        long home = pac != 0 ? pac : listed == null ? 0 : listed.level();
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(Outset.STATE, PacPortrait.word(begun(memory.state())));
        values.put(
                Outset.LISTENER, PacPortrait.word(listener(memory.definition().listener())));
        values.put(Outset.VERSION, level(lives ? memory.process().level() : 0));
        values.put(Outset.IN, level(home));
        values.put(Outset.ENTRY, PacPortrait.word(entry(memory)));
        values.put(Outset.POOL, PacPortrait.word(portrait.seat(part).pool().words()));
        boolean doubt = portrait.registration(part).doubt();
        values.put(Outset.LOCKS, PacPortrait.word(doubt ? Outset.IN_DOUBT : Outset.NONE));
        values.put(Outset.LOG, PacPortrait.text(log(memory)));
        values.put(Outset.RELAXED, PacPortrait.flag(memory.definition().relaxed()));
        Export saved = memory.definition().exported();
        values.put(Outset.SAVED_LISTENER, PacPortrait.word(listener(saved.listener())));
        values.put(Outset.SAVED_STATE, PacPortrait.word(saved.started() ? Outset.STARTED : Outset.STOPPED));
        values.put(Outset.DOING, PacPortrait.word(doing(memory)));
        values.put(Outset.TROUBLE, PacPortrait.word(trouble(memory.state())));
        return values;
    }

    private static Value level(long level) {
        return PacPortrait.text(level == 0 ? Outset.AS_USUAL : Words.level(level));
    }

    private static String begun(RegionState state) {
        return switch (state) {
            case STARTED, WAITING, STOPPING, LINGERING, HUNG, DEAD, DEAD_AT_STOP -> Outset.STARTED;
            case SPENT -> Outset.SPENT;
            case NOT_RESPONDING -> Outset.NOT_RESPONDING;
            case UNDEFINED, STOPPED, STARTING, BLOCKED, DEAD_AT_START, HOST_DOWN -> Outset.STOPPED;
        };
    }

    static String listener(ListenerStatus status) {
        return switch (status) {
            case STOPPED, STARTED, NOT_RESPONDING -> "Started";
            case BLOCKED, BLOCKED_AT_REST -> "Blocked";
            case DISABLED -> "Disabled";
        };
    }

    private static String trouble(RegionState state) {
        return switch (state) {
            case DEAD, DEAD_AT_START, DEAD_AT_STOP -> Outset.CRASH;
            case HUNG -> Outset.HANG;
            case LINGERING -> Outset.LINGERS;
            default -> Outset.NONE;
        };
    }

    static String doing(Region.Memory memory) {
        return switch (memory.state()) {
            case STOPPING, LINGERING, DEAD_AT_STOP -> Outset.CASSTOP;
            case STARTING, BLOCKED, DEAD_AT_START -> {
                for (RegionCommand command : RegionCommand.values()) {
                    boolean same = command.event() == RegionEvent.CASSTART
                            && command.option() == memory.process().option();
                    if (same) {
                        yield command.words();
                    }
                }
                yield Outset.NOTHING;
            }
            default -> Outset.NOTHING;
        };
    }

    /** Whoever lives and pings has the usual entry; it is broken again by what broke it. */
    private String entry(Region.Memory memory) {
        boolean starts = memory.state() == RegionState.STARTING || memory.state() == RegionState.BLOCKED;
        boolean lives = begun(memory.state()).equals(Outset.STARTED);
        if (memory.process().pac().outside()) {
            return Outset.OUTSIDE;
        }
        if (lives || starts) {
            return Outset.AS_USUAL;
        }
        return portrait.member(part) == null ? Outset.NONE : Outset.STALE;
    }

    /** What its death leaves in doubt is left in doubt again when the run begins with it. */
    private static String log(Region.Memory memory) {
        Region.Branches log = memory.machine().log();
        boolean dies = memory.state() == RegionState.DEAD || memory.state() == RegionState.DEAD_AT_STOP;
        if (log.count() == 0 || dies) {
            return Outset.NONE;
        }
        return log.level() == 0 ? Outset.LOST : Words.level(log.level());
    }
}
