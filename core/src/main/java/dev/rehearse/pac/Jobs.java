package dev.rehearse.pac;

import dev.rehearse.pac.Job.Run;
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
            Capacity was = turn.desks.get(i);
            if (was.region() == now.region()) {
                turn.desks.set(i, now);
                if (now.pace() != was.pace()) {
                    paced(turn, was, now);
                }
                if (now.accepts() && !(was.accepts() && was.pac() == now.pac())) {
                    turn.unproven(now.pac());
                }
            }
        }
        if (!now.alive()) {
            orphan(turn, now.region());
        } else if (!now.data()) {
            abend(turn, now.region());
        }
        idle(turn, now.region());
    }

    /** What runs on a region goes on faster or slower. */
    private static void paced(SpoolTurn turn, Capacity was, Capacity now) {
        for (Job job : List.copyOf(turn.jobs)) {
            if (job.runsOn(now.region())) {
                turn.put(job.paced(now.region(), turn.at, (double) now.pace() / was.pace()));
            }
        }
    }

    private static void orphan(SpoolTurn turn, int region) {
        for (Job job : List.copyOf(turn.jobs)) {
            if (!job.runsOn(region)) {
                continue;
            }
            Run other = job.other(region);
            if (other.region() >= 0) {
                turn.put(job.after(JobState.Event.ONE_DIES, other, Run.NONE));
            } else {
                turn.put(job.after(JobState.Event.RUNNER_DIES, Run.NONE, Run.NONE));
                turn.tell(new JobOrphaned(job.number(), true, false));
            }
        }
    }

    private static void abend(SpoolTurn turn, int region) {
        for (Job job : List.copyOf(turn.jobs)) {
            if (job.runsOn(region)) {
                turn.put(job.after(JobState.Event.DATA_LOST, Run.NONE, Run.NONE));
                turn.tell(new JobEnded(job.number(), "abends: the database cannot be reached"));
            }
        }
    }

    /** The run that is the first to end has come to its end. */
    static void ends(SpoolTurn turn) {
        for (Job job : List.copyOf(turn.jobs)) {
            if (job.ends() == turn.at) {
                int region = job.first().ends() == turn.at
                        ? job.first().region()
                        : job.second().region();
                end(turn, job, region);
                return;
            }
        }
    }

    private static void end(SpoolTurn turn, Job job, int region) {
        Run other = job.other(region);
        if (other.region() >= 0) {
            turn.put(job.after(JobState.Event.ONE_ENDS, other, Run.NONE));
        } else {
            turn.put(job.after(JobState.Event.ENDS, Run.NONE, Run.NONE));
            turn.tell(new JobEnded(job.number(), ""));
        }
        idle(turn, region);
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
                    turn.put(job.after(event, Run.NONE, Run.NONE));
                    turn.tell(new JobOrphaned(job.number(), false, again));
                }
            }
        }
        turn.context.send(order.from(), 0, answer(turn, order));
    }

    /** The answer to whoever looks at the active jobs. */
    static Answer answer(SpoolTurn turn, Order question) {
        boolean orphans = turn.jobs.stream().anyMatch(job -> job.state() == JobState.ORPHANED);
        return orphans
                ? question.answer(Reply.REFUSED, Code.ORPHANS, Code.meaning(Code.ORPHANS))
                : question.answer(Reply.DONE, 0, NO_ORPHANS);
    }
}
