package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;

/** How a run begins, for whoever judges it and has heard nothing yet. */
public final class Outset {

    private Outset() {}

    /** What a management server shows of the relation. */
    public static HaStatus relation(Part server, Plan plan) {
        return FirstMemory.status(server, plan);
    }

    /** The configuration that a management server holds. */
    public static Changes changes(Part server, Plan plan, int number) {
        return FirstMemory.changes(server, plan, number);
    }

    /** Whether scheduled tasks are enabled at a management server. */
    public static boolean tasks(Part server, Plan plan) {
        return FirstMemory.tasks(server, plan);
    }

    /** Whether a server has written down of a session that it is in the midst of a command that nobody drives. */
    public static boolean isStuck(Part session, Part server, Plan plan) {
        return FirstMemory.isConfigured(server, plan)
                && FirstSession.record(session).isStuck();
    }
}
