package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.Piece;
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

    static Repository configured(Plan plan) {
        List<SessionRecord> records = new ArrayList<>();
        for (Part session : plan.parts(CsmParameters.SESSION)) {
            SessionState state = state(session);
            boolean usable = state == SessionState.PREPARED
                    || state == SessionState.SUSPENDED
                    || state == SessionState.TARGET_AVAILABLE;
            records.add(SessionRecord.in(state, usable));
        }
        return new Repository(
                Changes.CONFIGURED,
                List.copyOf(records),
                plan.setting(CsmParameters.SETTINGS, "scheduled tasks").isYes(),
                plan.setting(CsmParameters.SETTINGS, "chheartbeat").isYes());
    }

    static SessionState state(Part session) {
        String shown = session.value("state").text();
        for (SessionState state : SessionState.values()) {
            if (state.shownAs().equals(shown)) {
                return state;
            }
        }
        throw new IllegalArgumentException("there is no session state " + shown);
    }

    static ServerState role(Part server) {
        return ServerState.valueOf(server.value("state").text());
    }

    /** What a server shows of the relation; the pair is as synchronized as its standby is. */
    static HaStatus status(Plan plan) {
        for (Part server : plan.parts(CsmParameters.SERVER)) {
            if (role(server) == ServerState.STANDBY) {
                return switch (server.value("synchronization").text()) {
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
        HaStatus status = status(plan);
        return role(server) == ServerState.ACTIVE
                || status == HaStatus.SYNCHRONIZED
                || status == HaStatus.DISCONNECTED_CONSISTENT;
    }

    static ManagementServer.Memory of(Part server, Plan plan, Bearings bearings) {
        Repository live = isConfigured(server, plan) ? configured(plan) : empty(bearings);
        int boxes = bearings.managed().boxes().size();
        int sessions = bearings.managed().sessions().size();
        return new ManagementServer.Memory(
                role(server),
                Relation.in(
                        status(plan),
                        bearings.place().link() != Bearings.NO_PEER,
                        server.value("port").number()),
                new Database(live, null, 0),
                List.copyOf(Collections.nCopies(sessions, Course.idle(boxes))),
                new Machine(true, server.value("level").number(), true, role(server), Machine.Ills.NONE),
                Watches.NONE);
    }

    /** What a storage system knows of a session at the start. */
    static Piece piece(Part session, boolean source) {
        if (!source) {
            return state(session) == SessionState.TARGET_AVAILABLE ? Piece.recovered(0) : Piece.NONE;
        }
        return switch (state(session)) {
            case PREPARED -> Piece.duplex();
            case PREPARING -> Piece.copying();
            case SUSPENDED, TARGET_AVAILABLE -> Piece.duplex().suspended(0, false, true);
            default -> Piece.NONE;
        };
    }
}
