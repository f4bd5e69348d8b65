package dev.rehearse.pac;

import dev.rehearse.pac.fact.JobEnded;
import dev.rehearse.pac.fact.JobOrphaned;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import java.util.List;

/** What becomes of jobs that were claimed ("Job administration", "Active jobs and restarts"). */
final class Jobs {

    static final String NO_ORPHANS = "no orphaned jobs";

    private Jobs() {}

    static void capacity(SpoolTurn turn, Capacity now) {
        for (int i = 0; i < turn.desks.size(); i++) {
            if (turn.desks.get(i).region() == now.region()) {
                turn.desks.set(i, now);
            }
        }
        if (!now.alive()) {
            orphan(turn, now.region());
        } else if (!now.data()) {
            abend(turn, now.region());
        }
        idle(turn, now.region());
    }

    private static void orphan(SpoolTurn turn, int region) {
        for (Job job : List.copyOf(turn.jobs)) {
            if (!job.runsOn(region)) {
                continue;
            }
            int other = job.other(region);
            if (other >= 0) {
                turn.put(job.after(JobState.Event.ONE_DIES, other, -1));
            } else {
                turn.put(job.after(JobState.Event.RUNNER_DIES, -1, -1));
                turn.tell(new JobOrphaned(job.number(), true, false));
            }
        }
    }

    private static void abend(SpoolTurn turn, int region) {
        for (Job job : List.copyOf(turn.jobs)) {
            if (job.runsOn(region)) {
                turn.put(job.after(JobState.Event.DATA_LOST, -1, -1));
                turn.tell(new JobEnded(job.number(), "abends: the database cannot be reached"));
            }
        }
    }

    static void ends(SpoolTurn turn, Spool.Ends ends) {
        for (Job job : List.copyOf(turn.jobs)) {
            if (job.number() != ends.job() || !job.runsOn(ends.region())) {
                continue;
            }
            int other = job.other(ends.region());
            if (other >= 0) {
                turn.put(job.after(JobState.Event.ONE_ENDS, other, -1));
            } else {
                turn.put(job.after(JobState.Event.ENDS, -1, -1));
                turn.tell(new JobEnded(job.number(), ""));
            }
        }
        idle(turn, ends.region());
    }

    /** Tells a region that waits for it that nothing is left that it runs. */
    private static void idle(SpoolTurn turn, int region) {
        for (Capacity desk : turn.desks) {
            if (desk.region() == region && desk.ending() && turn.running(region) == 0) {
                turn.context.send(region, 0, Idle.IDLE);
            }
        }
    }

    static void obey(SpoolTurn turn, PacCommand command, Order order) {
        if (command != PacCommand.JOBS) {
            boolean again = command == PacCommand.RESUBMIT_JOBS;
            for (Job job : List.copyOf(turn.jobs)) {
                if (job.state() == JobState.ORPHANED) {
                    JobState.Event event = again ? JobState.Event.RESUBMITTED : JobState.Event.CANCELLED;
                    turn.put(job.after(event, -1, -1));
                    turn.tell(new JobOrphaned(job.number(), false, again));
                }
            }
        }
        boolean orphans = turn.jobs.stream().anyMatch(job -> job.state() == JobState.ORPHANED);
        Answer answer = orphans
                ? new Answer(order.number(), Reply.REFUSED, Code.ORPHANS, Code.meaning(Code.ORPHANS))
                : new Answer(order.number(), Reply.DONE, 0, NO_ORPHANS);
        turn.context.send(order.from(), 0, answer);
    }
}
