package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encoder;

/**
 * The stream of jobs. That one comes in, starts or ends is an event only if something depends on it: a region that waits for
 * its last job, a job that two PACs may claim, the first start after a change of modes, which shows whether the PAC may.
 * All else is made up for at the next event, by the same rules and draws, at the times at which it was; it is not told
 * then, for a fact says what is so now.
 */
final class Flow {

    private Flow() {}

    /** Lets all happen that was to happen until now. */
    static void catchUp(SpoolTurn turn) {
        long now = turn.context.now();
        long ends = ends(turn);
        while (Math.min(turn.next, ends) <= now) {
            turn.at = Math.min(turn.next, ends);
            if (turn.next <= ends) {
                turn.submitted++;
                turn.next =
                        later(turn.at, turn.context.duration(turn.wiring.work().every()));
            } else {
                Jobs.ends(turn);
            }
            Claims.claim(turn);
            ends = ends(turn);
        }
        turn.at = now;
    }

    static long later(long time, long duration) {
        long sum = time + duration;
        return sum < 0 ? Encoder.NEVER : sum;
    }

    /** Sets the time of the next job's coming or going on which something depends. */
    static void plan(SpoolTurn turn) {
        long due = due(turn);
        if (due == Encoder.NEVER) {
            turn.context.cancel(Spool.Wake.WAKE.slot());
        } else {
            turn.context.start(Spool.Wake.WAKE, due - turn.at);
        }
    }

    private static long due(SpoolTurn turn) {
        if (turn.wiring.work().each() || (turn.dual && !turn.wiring.arbitrated())) {
            return Math.min(turn.next, ends(turn));
        }
        long due = rerun(turn);
        for (Capacity desk : turn.desks) {
            if (desk.accepts() && turn.isUnproven(desk.pac())) {
                boolean free = turn.running(desk.region()) < turn.wiring.initiators();
                due = Math.min(due, free ? turn.next : firstEnd(turn, desk.region()));
            } else if (desk.ending()) {
                due = Math.min(due, lastEnd(turn, desk.region()));
            }
        }
        return due;
    }

    /** When a job that is to run again can start: it waits because no initiator is free. */
    private static long rerun(SpoolTurn turn) {
        long due = Encoder.NEVER;
        if (turn.jobs.stream().anyMatch(job -> job.state() == JobState.WAITING)) {
            for (Capacity desk : turn.desks) {
                due = desk.accepts() ? Math.min(due, firstEnd(turn, desk.region())) : due;
            }
        }
        return due;
    }

    private static long firstEnd(SpoolTurn turn, int region) {
        long first = Encoder.NEVER;
        for (Job job : turn.jobs) {
            first = job.runsOn(region) ? Math.min(first, job.ends(region)) : first;
        }
        return first;
    }

    private static long lastEnd(SpoolTurn turn, int region) {
        long last = -1;
        for (Job job : turn.jobs) {
            last = job.runsOn(region) ? Math.max(last, job.ends(region)) : last;
        }
        return last < 0 ? Encoder.NEVER : last;
    }

    /** When the next run of a job ends. */
    private static long ends(SpoolTurn turn) {
        long first = Encoder.NEVER;
        for (Job job : turn.jobs) {
            first = Math.min(first, job.ends());
        }
        return first;
    }
}
