package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.List;

/** What can be so of sessions by what was typed of them. */
final class CsmSessions {

    private static final List<String> POINTS_IN_TIME =
            List.of("Defined", "Target Available", "Flashing", "Terminating");

    private final Plan plan;
    private final Typed typed;
    private final CsmClues clues;

    CsmSessions(Plan plan, Typed typed, CsmClues clues) {
        this.plan = plan;
        this.typed = typed;
        this.clues = clues;
    }

    /** The state of a session: what was typed, or what it usually is. */
    SessionState state(Part session) {
        String said = typed.text(session.name(), CsmTyped.SESSION);
        if (said.isEmpty() || said.equals(CsmTyped.SILENT)) {
            return FirstSession.state(clues.usually(session));
        }
        managed(session);
        if (!isMirror(session) && !POINTS_IN_TIME.contains(said)) {
            throw new Unfit(
                    session.name(),
                    CsmTyped.SESSION,
                    session.name() + " is a point-in-time copy, which is never " + said,
                    "write Defined or Target Available");
        }
        SessionState state = SessionState.shown(said);
        boolean partial = state == SessionState.SUSPENDED_PARTIAL;
        if (partial && plan.parts(CsmParameters.STORAGE).size() <= CsmAssembly.MOST_SERVERS) {
            String hint = "write Suspended";
            throw new Unfit(
                    session.name(), CsmTyped.SESSION, "of one storage system nothing is suspended in part", hint);
        }
        if (state == SessionState.TARGET_AVAILABLE
                && isMirror(session)
                && production(session).isEmpty()) {
            throw new Unfit(
                    session.name(),
                    CsmTyped.SESSION,
                    "nothing says where hosts write while the copies of " + session.name() + " are available to them",
                    "write production: site 1, or production: site 2 if it has moved");
        }
        return state;
    }

    /** A session is shown by a server that is active. */
    private void managed(Part session) {
        for (Part server : plan.parts(CsmParameters.SERVER)) {
            if (clues.state(server).equals("ACTIVE")) {
                return;
            }
        }
        String hint = "leave it out; what the storage systems themselves show is storage systems:";
        throw new Unfit(
                session.name(), CsmTyped.SESSION, "no server is active that could show " + session.name(), hint);
    }

    static boolean isMirror(Part session) {
        return SessionType.named(session.value("type").text()).isMirror();
    }

    String production(Part session) {
        String said = typed.text(session.name(), CsmTyped.PRODUCTION);
        boolean reversed = typed.text(session.name(), CsmTyped.DIRECTION).equals(CsmTyped.BACKWARD);
        if (reversed && said.equals("site 1")) {
            String hint = "write production: site 2, or direction: H1->H2";
            throw new Unfit(
                    session.name(), CsmTyped.PRODUCTION, "copies go from site 2, and hosts write at site 1", hint);
        }
        return reversed ? "site 2" : said;
    }

    /** Whether it can be in the midst of a command that nobody drives. */
    List<Boolean> stuck(Part session, boolean replaced) {
        String driven = typed.text(session.name(), CsmTyped.DRIVEN);
        boolean transitory = state(session).isTransitory();
        if (!transitory && driven.equals("no")) {
            String state = state(session).shownAs();
            String hint = "driven: is for Preparing, Suspending, Recovering, Flashing and Terminating";
            throw new Unfit(
                    session.name(),
                    CsmTyped.DRIVEN,
                    session.name() + " is " + state + ": nothing is under way there",
                    hint);
        }
        if (!transitory || driven.equals("yes")) {
            return List.of(false);
        }
        return driven.equals("no") ? List.of(true) : replaced ? List.of(false, true) : List.of(false);
    }

    /** What is taken for granted of sessions and storage systems. */
    List<String> taken() {
        List<String> taken = new ArrayList<>();
        for (Part session : plan.parts(CsmParameters.SESSION)) {
            String said = typed.text(session.name(), CsmTyped.SESSION);
            boolean known = !said.isEmpty() && !said.equals(CsmTyped.SILENT);
            String hardware = typed.text(session.name(), CsmTyped.HARDWARE);
            if (!known && hardware.isEmpty()) {
                taken.add(session.name() + " is " + state(session).shownAs());
            }
        }
        List<String> boxes = new ArrayList<>();
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            if (typed.value(box.name(), CsmTyped.BOX) == null) {
                boxes.add(box.name());
            }
        }
        if (!boxes.isEmpty()) {
            taken.add(String.join(", ", boxes) + (boxes.size() == 1 ? " is up" : " are up"));
        }
        return taken;
    }
}
