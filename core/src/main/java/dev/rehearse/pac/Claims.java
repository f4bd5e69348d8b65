package dev.rehearse.pac;

import dev.rehearse.pac.Job.Run;
import dev.rehearse.pac.fact.DualBatch;
import dev.rehearse.pac.fact.JobDoubled;
import dev.rehearse.pac.fact.JobStarted;
import dev.rehearse.site.Ills;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Who claims the jobs that wait. A claim is an insert into the shared database, keyed by the job; if that is off, a PAC
 * knows only its own claims, and the initiators of a second one may claim the same job.
 */
final class Claims {

    private static final int BOTH = 1;

    private Claims() {}

    static void settle(SpoolTurn turn) {
        dual(turn);
        claim(turn);
        service(turn);
    }

    /** Free initiators take what waits. */
    static void claim(SpoolTurn turn) {
        Capacity free = free(turn, -1);
        while (free != null) {
            Job job = next(turn);
            if (job == null) {
                break;
            }
            start(turn, job, free);
            free = free(turn, -1);
        }
    }

    /** A job that is to be run again, or else the next one that came in. */
    private static @Nullable Job next(SpoolTurn turn) {
        for (Job job : turn.jobs) {
            if (job.state() == JobState.WAITING) {
                return job;
            }
        }
        if (turn.taken == turn.submitted) {
            return null;
        }
        turn.taken++;
        return Job.waiting(turn.taken);
    }

    /** The region with a free initiator that runs the fewest jobs, of another PAC than this one; or null. */
    private static @Nullable Capacity free(SpoolTurn turn, long notOf) {
        Capacity found = null;
        int fewest = turn.wiring.initiators();
        for (Capacity desk : turn.desks) {
            int running = turn.running(desk.region());
            if (desk.accepts() && desk.pac() != notOf && running < fewest) {
                found = desk;
                fewest = running;
            }
        }
        return found;
    }

    private static void start(SpoolTurn turn, Job job, Capacity by) {
        Job claimed = job.after(JobState.Event.CLAIMED, run(turn, job, by), Run.NONE);
        turn.put(claimed);
        Capacity other = turn.wiring.arbitrated() ? null : free(turn, by.pac());
        if (other != null && turn.context.choose(turn.wiring.race()) == BOTH) {
            turn.put(claimed.after(JobState.Event.CLAIMED_AGAIN, claimed.first(), run(turn, job, other)));
            turn.tell(
                    new JobDoubled(job.number(), "claimed by " + turn.pac(by.pac()) + " and " + turn.pac(other.pac())));
        }
    }

    private static Run run(SpoolTurn turn, Job job, Capacity by) {
        turn.tell(new JobStarted(job.number(), by.region(), turn.pac(by.pac())));
        turn.proven(by.pac());
        long length = Ills.longer(turn.context.duration(turn.wiring.work().length()), by.pace());
        return new Run(by.region(), Flow.later(turn.at, length));
    }

    private static void dual(SpoolTurn turn) {
        long one = -1;
        boolean two = false;
        for (Capacity desk : turn.desks) {
            two |= desk.accepts() && one >= 0 && desk.pac() != one;
            one = desk.accepts() ? desk.pac() : one;
        }
        if (two != turn.dual) {
            turn.dual = two;
            turn.tell(new DualBatch(two, turn.wiring.arbitrated()));
        }
    }

    private static void service(SpoolTurn turn) {
        boolean accepted = turn.desks.stream().anyMatch(Capacity::accepts);
        boolean orphans = turn.jobs.stream().anyMatch(job -> job.state() == JobState.ORPHANED);
        ServiceStatus now = !accepted ? ServiceStatus.DOWN : orphans ? ServiceStatus.DEGRADED : ServiceStatus.UP;
        if (now != turn.batch) {
            turn.batch = now;
            String why = !accepted ? "no PAC takes batch" : orphans ? Code.meaning(Code.ORPHANS) : "";
            turn.tell(new ServiceChanged("batch", now, why));
        }
    }
}
