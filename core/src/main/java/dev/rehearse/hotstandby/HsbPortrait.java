package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Database.CopyFlag;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.kernel.World;
import dev.rehearse.site.HostMemory;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A world as the plan of a run that begins with it: {@link FirstMemory} and {@link FirstMoves} the other way round. */
final class HsbPortrait {

    private final Plan plan;
    private final World world;
    private final List<Part> servers;

    HsbPortrait(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
        this.servers = plan.parts(HsbParameters.SERVER);
    }

    /** The plan. */
    Plan plan() {
        Plan portrait = plan;
        for (int i = 0; i < servers.size(); i++) {
            portrait = portrait.with(servers.get(i).name(), values(i));
        }
        for (Part part : plan.parts()) {
            if (part.kind().equals(ControllerAssembly.WATCHDOG) || part.kind().equals(ControllerAssembly.HAC)) {
                portrait = portrait.with(part.name(), Map.of(HsbParameters.STATE, word(mode(part))));
            }
        }
        return portrait;
    }

    HsbServer.Memory server(int index) {
        return (HsbServer.Memory)
                world.state(world.model().id(servers.get(index).name()));
    }

    Power power(int index) {
        HostMemory host =
                (HostMemory) world.state(world.model().id(servers.get(index).name() + " host"));
        return host.power();
    }

    /** In which mode a watchdog or controller is. */
    String mode(Part part) {
        Object memory = world.state(world.model().id(part.name()));
        if (memory instanceof HacMemory hac) {
            return hac.mode().shownAs();
        }
        return ((WatchdogMemory) memory).mode() == WatchdogMemory.Mode.STOPPED ? "stopped" : "running";
    }

    private Map<String, Value> values(int index) {
        HsbServer.Memory server = server(index);
        Database database = server.database();
        boolean same = database.descent().positions() == 0;
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(HsbParameters.STATE, word(begun(server.state())));
        values.put("level", level(server.process().installed()));
        values.put(HsbParameters.FORMAT, level(database.format()));
        values.put(HsbParameters.FILES, word(files(server)));
        values.put(HsbParameters.POSITIONS, word(same ? "shared" : "own"));
        values.put(HsbParameters.AHEAD, Quantity.COUNT.read(Long.toString(ahead(index))));
        values.put(HsbParameters.LOG_KEPT, Quantity.FLAG.read(keeps(index) ? "yes" : "no"));
        values.put(HsbParameters.STARTED, word(started(server.process().start())));
        boolean copied = server.courses().copy().phase() == Course.Phase.DONE;
        values.put(HsbParameters.LAST_COPY, word(copied ? "SUCCESS" : "none"));
        values.put(HsbParameters.DOING, word(doing(server)));
        values.put(HsbParameters.TROUBLE, word(trouble(index)));
        boolean linked = server.peer().hears() && server.peer().reaches();
        values.put(HsbParameters.LINK, word(linked ? "up" : "down"));
        return values;
    }

    private String trouble(int index) {
        HsbServer.Memory server = server(index);
        if (power(index) != Power.UP) {
            return "host down";
        }
        return server.log().blocked() ? "log disk full" : server.process().whole() ? "none" : "half installed";
    }

    /** The state from which what is under way was begun. */
    private static String begun(HsbState state) {
        return switch (state) {
            case BOOTING -> "DOWN";
            case PRIMARY_COPYING, PRIMARY_CONNECTING, PRIMARY_CATCHING_UP -> "PRIMARY ALONE";
            case SECONDARY_COPYING, SECONDARY_CONNECTING, SECONDARY_CATCHING_UP -> "SECONDARY ALONE";
            case PRIMARY_DISCONNECTING, SWITCHING_TO_SECONDARY -> "PRIMARY ACTIVE";
            case SECONDARY_DISCONNECTING, SWITCHING_TO_PRIMARY -> "SECONDARY ACTIVE";
            default -> state.name().replace('_', ' ');
        };
    }

    private static String doing(HsbServer.Memory server) {
        if (server.process().ending()) {
            return "shutdown force";
        }
        return switch (server.state()) {
            case BOOTING -> "boot";
            case PRIMARY_COPYING -> "hsb netcopy";
            case PRIMARY_CONNECTING, PRIMARY_CATCHING_UP -> "hsb connect";
            case PRIMARY_DISCONNECTING -> "hsb disconnect";
            case SWITCHING_TO_SECONDARY -> "hsb switch secondary";
            default -> "nothing";
        };
    }

    static String files(HsbServer.Memory server) {
        Database database = server.database();
        if (database.flag() == CopyFlag.INCOMPLETE) {
            return "half a copy";
        }
        if (!database.exists()) {
            return "none";
        }
        return server.state() == HsbState.DOWN && !database.clean() ? "crashed" : "whole";
    }

    private static String started(HsbCommand start) {
        return switch (start) {
            case START_AUTOCONVERT, START_BACKUPSERVER -> start.words();
            default -> HsbCommand.START.words();
        };
    }

    /** Commits that the other server of the pair lacks. */
    long ahead(int index) {
        History mine = server(index).database().history();
        return mine.against(server(index ^ 1).database().history(), world.now()).mine();
    }

    /** Where its history ends. */
    long end(int index) {
        return server(index).database().history().endAt(world.now());
    }

    /** Whether its log reaches back to what the other one has. */
    boolean keeps(int index) {
        HsbServer.Memory server = server(index);
        long others = server(index ^ 1).database().history().endAt(world.now());
        return server.log().keptFrom()
                <= Math.min(others, server.database().history().endAt(world.now()));
    }

    private static Value word(String text) {
        return Quantity.WORD.read(text);
    }

    private static Value level(long level) {
        return Quantity.LEVEL.read(Words.level(level));
    }
}
