package dev.rehearse.pac;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;

/** One event at the spool, its memory laid open. It lives for the one call. */
final class SpoolTurn {

    final Spool.Wiring wiring;
    final Context context;
    final List<Capacity> desks;
    final List<Job> jobs;
    int submitted;
    int taken;
    boolean dual;
    ServiceStatus batch;
    private final Spool.Memory before;

    SpoolTurn(Spool.Memory before, Spool.Wiring wiring, Context context) {
        this.before = before;
        this.wiring = wiring;
        this.context = context;
        desks = new ArrayList<>(before.desks());
        jobs = new ArrayList<>(before.jobs());
        submitted = before.submitted();
        taken = before.taken();
        dual = before.dual();
        batch = before.batch();
    }

    Spool.Memory memory() {
        Spool.Memory after = new Spool.Memory(List.copyOf(desks), submitted, taken, List.copyOf(jobs), dual, batch);
        return after.equals(before) ? before : after;
    }

    /** How many jobs the initiators of a region run. */
    int running(int region) {
        return (int) jobs.stream().filter(job -> job.runsOn(region)).count();
    }

    /** Puts a job in place of the one of its number, or takes it off the list if it is over. */
    void put(Job changed) {
        jobs.removeIf(job -> job.number() == changed.number());
        boolean over = changed.state() == JobState.COMPLETED || changed.state() == JobState.ABENDED;
        if (!over) {
            jobs.add(changed);
        }
    }

    String pac(long level) {
        return wiring.pac() + " " + Words.level(level);
    }

    void tell(Fact fact) {
        context.observe(fact);
    }
}
