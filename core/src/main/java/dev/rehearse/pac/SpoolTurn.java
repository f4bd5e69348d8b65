package dev.rehearse.pac;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.site.control.Watches;
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
    /** The time up to which everything has happened. */
    long at;

    int submitted;
    int taken;
    long next;
    boolean dual;
    ServiceStatus batch;
    Watches watches;
    private final List<Spool.Unproven> unproven;
    private final Spool.Memory before;

    SpoolTurn(Spool.Memory before, Spool.Wiring wiring, Context context) {
        this.before = before;
        this.wiring = wiring;
        this.context = context;
        at = context.now();
        desks = new ArrayList<>(before.desks());
        jobs = new ArrayList<>(before.jobs());
        unproven = new ArrayList<>(before.unproven());
        submitted = before.queue().submitted();
        taken = before.queue().taken();
        next = before.queue().next();
        dual = before.told().dual();
        batch = before.told().batch();
        watches = before.watches();
    }

    Spool.Memory memory() {
        Spool.Memory after = new Spool.Memory(
                List.copyOf(desks),
                new Spool.Queue(submitted, taken, next),
                List.copyOf(jobs),
                List.copyOf(unproven),
                new Spool.Told(dual, batch),
                watches);
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

    boolean isUnproven(long pac) {
        return unproven.contains(new Spool.Unproven(pac));
    }

    /** The next job that this PAC starts shows whether it may. */
    void unproven(long pac) {
        if (!isUnproven(pac)) {
            unproven.add(new Spool.Unproven(pac));
        }
    }

    /** It has started one. */
    void proven(long pac) {
        unproven.remove(new Spool.Unproven(pac));
    }

    String pac(long level) {
        return wiring.pac() + " " + Words.level(level);
    }

    /** Tells a fact, if it is one of now. */
    void tell(Fact fact) {
        if (at == context.now()) {
            context.observe(fact);
        }
    }
}
