package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.Mirror;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionEvent;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.copyservices.setup.Setup;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.kernel.World;
import dev.rehearse.site.HostMemory;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A world as the plan of a run that begins with it: {@link FirstMemory} and {@link FirstMoves} the other way round. */
final class CsmPortrait {

    private final Plan plan;
    private final World world;
    private final List<Part> servers;
    private final List<Part> sessions;

    CsmPortrait(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
        this.servers = plan.parts(CsmParameters.SERVER);
        this.sessions = plan.parts(CsmParameters.SESSION);
    }

    /** The plan. */
    Plan plan() {
        Plan portrait = plan;
        for (int i = 0; i < servers.size(); i++) {
            portrait = portrait.with(servers.get(i).name(), values(i));
        }
        for (int i = 0; i < sessions.size(); i++) {
            portrait = portrait.with(sessions.get(i).name(), session(i));
        }
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            Storage.Memory memory = box(box);
            String trouble = memory.losses() > 0 ? "lost" : memory.breaks() > 0 ? "replication broken" : "none";
            portrait = portrait.with(box.name(), Map.of(CsmParameters.TROUBLE, word(trouble)));
        }
        return portrait;
    }

    private int id(String name) {
        return world.model().id(name);
    }

    ManagementServer.Memory server(int index) {
        return (ManagementServer.Memory) world.state(id(servers.get(index).name()));
    }

    /** The other server; the same if there is only one. */
    ManagementServer.Memory other(int index) {
        return server(servers.size() - 1 - index);
    }

    Power power(int index) {
        return ((HostMemory) world.state(id(servers.get(index).name() + " host"))).power();
    }

    Setup.Memory setup(int index) {
        return (Setup.Memory) world.state(id(servers.get(index).name() + " setup"));
    }

    Storage.Memory box(Part box) {
        return (Storage.Memory) world.state(id(box.name()));
    }

    /** The server that people use for a session, or -1 if nobody manages it. */
    int used(int session) {
        return ((Console.Memory) world.state(id(sessions.get(session).name()))).used();
    }

    /** How many changes a server has that the other one lacks. */
    long more(int index) {
        return servers.size() == 1 ? 0 : changes(other(index)).lacks(changes(server(index)));
    }

    static Changes changes(ManagementServer.Memory server) {
        return server.database().live().changes();
    }

    static boolean isEmpty(ManagementServer.Memory server) {
        return changes(server).equals(Changes.NONE);
    }

    boolean linkUp() {
        return servers.size() == 1 || server(0).relation().wire().up();
    }

    private Map<String, Value> values(int index) {
        ManagementServer.Memory server = server(index);
        Setup.Memory setup = setup(index);
        boolean installs = setup.page() == SetupPage.INSTALLING;
        ServerState role = server.machine().role() == ServerState.DOWN
                ? ServerState.ACTIVE
                : server.machine().role();
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(CsmParameters.STATE, word(begun(server)));
        values.put("level", level(server.machine().level()));
        values.put("port", Quantity.COUNT.read(Long.toString(server.relation().port())));
        values.put(CsmParameters.RELATION, word(server.relation().status().shownAs()));
        values.put(CsmParameters.ROLE, word(words(role)));
        values.put(CsmParameters.CONFIGURATION, word(isEmpty(server) ? "empty" : "whole"));
        values.put(CsmParameters.OWN_CHANGES, Quantity.COUNT.read(Long.toString(isEmpty(server) ? 0 : more(index))));
        values.put(CsmParameters.TOOK_OVER, flag(server.relation().tookOver()));
        values.put(CsmParameters.TASKS, word(server.database().live().tasksEnabled() ? "enabled" : "disabled"));
        values.put(CsmParameters.HEARTBEAT, word(server.database().live().heartbeat() ? "on" : "off"));
        values.put(CsmParameters.SETUP, word(setup.page().title()));
        boolean closed = setup.page() == SetupPage.CLOSED;
        values.put(
                CsmParameters.SETUP_LEVEL,
                Quantity.TEXT.read(closed ? CsmParameters.AS_USUAL : Words.level(setup.level())));
        values.put(CsmParameters.INSTALLATION, word(server.machine().whole() || installs ? "complete" : "broken off"));
        values.put(CsmParameters.DOING, word(doing(server)));
        values.put(CsmParameters.TROUBLE, word(trouble(index)));
        values.put(CsmParameters.LINK, word(linkUp() ? "up" : "down"));
        return values;
    }

    private static String begun(ManagementServer.Memory server) {
        return switch (server.state()) {
            case STARTING -> words(ServerState.DOWN);
            case TAKING_OVER -> words(server.machine().role());
            default -> words(server.state());
        };
    }

    private static String doing(ManagementServer.Memory server) {
        return switch (server.state()) {
            case STARTING -> "startCSM";
            case TAKING_OVER -> "hatakeover";
            default -> "nothing";
        };
    }

    private String trouble(int index) {
        Machine.Ills ills = server(index).machine().ills();
        if (power(index) != Power.UP) {
            return "host down";
        }
        return ills.paths() > 0 ? CsmParameters.NO_WAY : ills.defect() ? "defect" : "none";
    }

    private static String words(ServerState state) {
        return state.name().replace('_', ' ');
    }

    /** What is written down of a session where people use it, or else where somebody knows it. */
    SessionRecord record(int session) {
        int used = used(session);
        for (int index = 0; used < 0 && index < servers.size(); index++) {
            used = isEmpty(server(index)) ? used : index;
        }
        return server(Math.max(used, 0)).database().live().sessions().get(session);
    }

    private Map<String, Value> session(int number) {
        SessionRecord record = record(number);
        SessionRecord.Flags flags = record.flags();
        boolean driven = record.state().isTransitory() && !record.isStuck();
        String doing = driven ? CsmDraft.command(record.state()) : "nothing";
        boolean mirror =
                SessionType.named(sessions.get(number).value("type").text()).isMirror();
        SessionState begun = driven ? CsmDraft.before(record.state(), mirror) : record.state();
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(CsmParameters.STATE, word(begun.shownAs()));
        values.put(CsmParameters.DOING, word(doing));
        boolean lame = !flags.recoverable() && begun != SessionState.DEFINED && begun != SessionState.PREPARING;
        values.put(CsmParameters.RECOVERABLE, word(lame ? "no" : CsmParameters.AS_USUAL));
        values.put(CsmParameters.HARDWARE, word(mirror && !driven ? hardware(number) : CsmParameters.AS_USUAL));
        values.put(CsmParameters.STUCK, flag(record.isStuck()));
        values.put(CsmParameters.REVERSED, flag(flags.reversed()));
        values.put(CsmParameters.CONFIRMED, flag(flags.confirmed()));
        String production = sessions.get(number).value(CsmParameters.PRODUCTION).text();
        values.put(CsmParameters.PRODUCTION, word(flags.reversed() ? "site 2" : production));
        return values;
    }

    /** What the storage systems would answer if somebody asked. */
    String hardware(int session) {
        SessionEvent found = Mirror.found(pieces(session, true), pieces(session, false));
        return switch (found) {
            case FOUND_DEFINED -> "Defined";
            case FOUND_PREPARING -> "Preparing";
            case FOUND_PREPARED -> "Prepared";
            case FOUND_SUSPENDED -> "Suspended";
            case FOUND_PARTIAL -> "Suspended (Partial)";
            default -> "Target Available";
        };
    }

    /** What the storage systems know of a session: those from which it is copied, or those to which. */
    List<Piece> pieces(int session, boolean sources) {
        boolean first = sources != record(session).flags().reversed();
        List<Piece> pieces = new ArrayList<>();
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            if (first == (box.value("site").number() == 1)) {
                pieces.add(box(box).pieces().get(session));
            }
        }
        return pieces;
    }

    static Value word(String text) {
        return Quantity.WORD.read(text);
    }

    static Value flag(boolean is) {
        return Quantity.FLAG.read(is ? "yes" : "no");
    }

    private static Value level(long level) {
        return Quantity.LEVEL.read(Words.level(level));
    }
}
