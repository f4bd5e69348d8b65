package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A batch job that is not over.
 *
 * @param number of the job
 * @param state where it is
 * @param first where it runs
 * @param second where else it runs
 */
record Job(int number, JobState state, Run first, Run second) implements Encodable {

    /**
     * A job on a region.
     *
     * @param region the component that runs it, -1 if none does
     * @param ends when it will have run as long as it takes; {@link Encoder#NEVER} if it does not run
     */
    record Run(int region, long ends) implements Encodable {

        static final Run NONE = new Run(-1, Encoder.NEVER);

        @Override
        public void encode(Encoder out) {
            out.number(region).time(ends);
        }
    }

    /** One that waits in the spool. */
    static Job waiting(int number) {
        return new Job(number, JobState.WAITING, Run.NONE, Run.NONE);
    }

    boolean runsOn(int region) {
        return region >= 0 && (first.region() == region || second.region() == region);
    }

    Job after(JobState.Event event, Run one, Run other) {
        return new Job(number, JobState.TABLE.on(state, event).to(), one, other);
    }

    /** The run that goes on when the one on this region is gone. */
    Run other(int region) {
        return first.region() == region ? second : first;
    }

    /** When its run on a region ends. */
    long ends(int region) {
        return first.region() == region ? first.ends() : second.ends();
    }

    /** When its next run ends. */
    long ends() {
        return Math.min(first.ends(), second.ends());
    }

    @Override
    public void encode(Encoder out) {
        out.number(number).part(state).part(first).part(second);
    }
}
