package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.JobOrphaned;
import dev.rehearse.pac.fact.JobStarted;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch job is started once, by whichever PAC, and again only if the operator asks for it. Jobs come to their first start
 * in the order of their numbers, so that the highest number says which have been started. Of most jobs nothing is told; a
 * start that may be a second one always is, and so is the first of such a job.
 */
final class JobsOnce implements Property<JobsOnce.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    JobsOnce(String phrase) {
        this.phrase = phrase;
    }

    /**
     * What it remembers.
     *
     * @param highest number of a job that was started
     * @param asked jobs that the operator wants to run again
     * @param told whether it spoke already
     */
    record Memory(int highest, List<Asked> asked, boolean told) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(highest).parts(asked).flag(told);
        }
    }

    /**
     * A job that is to run again.
     *
     * @param job its number
     */
    record Asked(int job) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(job);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(0, List.of(), false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == JobStarted.class || kind == JobOrphaned.class;
    }

    @Override
    public Memory notice(Memory m, int source, Fact fact, Context context) {
        if (fact instanceof JobOrphaned job && job.rerun()) {
            List<Asked> asked = new ArrayList<>(m.asked());
            asked.add(new Asked(job.job()));
            return new Memory(m.highest(), List.copyOf(asked), m.told());
        }
        if (!(fact instanceof JobStarted started)) {
            return m;
        }
        List<Asked> asked = new ArrayList<>(m.asked());
        boolean wanted = asked.remove(new Asked(started.job()));
        boolean again = started.job() <= m.highest() && !wanted;
        if (again && !m.told()) {
            violated(context, "job " + started.job() + " is started again, by " + started.pac());
        }
        return new Memory(Math.max(m.highest(), started.job()), List.copyOf(asked), m.told() || again);
    }
}
