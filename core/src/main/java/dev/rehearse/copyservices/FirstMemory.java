package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.ha.Span;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What everybody remembers when the run starts. */
final class FirstMemory {

    private FirstMemory() {}

    /** The database of a fresh installation: it knows of no session. */
    static Repository empty(Bearings bearings) {
        int sessions = bearings.managed().sessions().size();
        SessionRecord unknown = SessionRecord.in(SessionState.DEFINED, false);
        return new Repository(Changes.NONE, List.copyOf(Collections.nCopies(sessions, unknown)), true, false);
    }

    private static Repository configured(Part server, Plan plan, int number) {
        List<SessionRecord> records = new ArrayList<>();
        for (Part session : plan.parts(CsmParameters.SESSION)) {
            records.add(FirstSession.record(session));
        }
        boolean heartbeat = said(server, CsmParameters.HEARTBEAT, "on", plan, "chheartbeat");
        return new Repository(
                Changes.CONFIGURED.plus(own(server, number)), List.copyOf(records), tasks(server, plan), heartbeat);
    }

    /** Whether scheduled tasks are enabled at a server. */
    static boolean tasks(Part server, Plan plan) {
        return said(server, CsmParameters.TASKS, "enabled", plan, "scheduled tasks");
    }

    /** What a server's own attribute says, or the setting for both if it says nothing. */
    private static boolean said(Part server, String attribute, String yes, Plan plan, String setting) {
        String text = server.value(attribute).text();
        return text.equals(CsmParameters.AS_USUAL)
                ? plan.setting(CsmParameters.SETTINGS, setting).isYes()
                : text.equals(yes);
    }

    /** The changes that only a server has. */
    private static Changes own(Part server, int number) {
        long own = server.value(CsmParameters.OWN_CHANGES).number();
        return own == 0 ? Changes.NONE : new Changes(List.of(new Span(number, 1, own)));
    }

    static ServerState state(Part server) {
        return ServerState.valueOf(server.value(CsmParameters.STATE).text().replace(' ', '_'));
    }

    /** The role that is written on its disk. */
    static ServerState role(Part server) {
        String said = server.value(CsmParameters.ROLE).text();
        ServerState state = state(server);
        ServerState usual = state == ServerState.DOWN ? ServerState.ACTIVE : state;
        return said.equals(CsmParameters.AS_USUAL) ? usual : ServerState.valueOf(said.replace(' ', '_'));
    }

    /** What a server shows of the relation; if it does not say, the pair is as synchronized as its standby is. */
    static HaStatus status(Part server, Plan plan) {
        String said = server.value(CsmParameters.RELATION).text();
        if (!said.equals(CsmParameters.AS_USUAL)) {
            return HaStatus.shown(said);
        }
        for (Part other : plan.parts(CsmParameters.SERVER)) {
            if (state(other) == ServerState.STANDBY) {
                return switch (other.value("synchronization").text()) {
                    case "pending" -> HaStatus.SYNCHRONIZATION_PENDING;
                    case "disconnected consistent" -> HaStatus.DISCONNECTED_CONSISTENT;
                    case "disconnected" -> HaStatus.DISCONNECTED;
                    default -> HaStatus.SYNCHRONIZED;
                };
            }
        }
        return HaStatus.NONE;
    }

    /** Whether a server holds the configuration at the start: an active one does, and a standby that was synchronized. */
    static boolean isConfigured(Part server, Plan plan) {
        String said = server.value(CsmParameters.CONFIGURATION).text();
        if (!said.equals(CsmParameters.AS_USUAL)) {
            return said.equals("whole");
        }
        HaStatus status = status(server, plan);
        return role(server) == ServerState.ACTIVE
                || status == HaStatus.SYNCHRONIZED
                || status == HaStatus.DISCONNECTED_CONSISTENT;
    }

    /** The configuration that a server holds. */
    static Changes changes(Part server, Plan plan, int number) {
        return isConfigured(server, plan) ? Changes.CONFIGURED.plus(own(server, number)) : Changes.NONE;
    }

    static ManagementServer.Memory of(Part server, Plan plan, Bearings bearings) {
        int number = bearings.place().number();
        Repository live = isConfigured(server, plan) ? configured(server, plan, number) : empty(bearings);
        int boxes = bearings.managed().boxes().size();
        int sessions = bearings.managed().sessions().size();
        boolean whole = server.value(CsmParameters.INSTALLATION).text().equals("complete");
        Relation relation = Relation.in(
                status(server, plan),
                bearings.place().link() != Bearings.NO_PEER,
                server.value("port").number());
        return new ManagementServer.Memory(
                state(server),
                relation.tookOver(server.value(CsmParameters.TOOK_OVER).isYes()),
                new Database(live, null, server.value(CsmParameters.OWN_CHANGES).number()),
                List.copyOf(Collections.nCopies(sessions, Course.idle(boxes))),
                new Machine(true, server.value("level").number(), whole, role(server), Machine.Ills.NONE, null),
                Watches.NONE);
    }
}
