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

        Run paced(int on, long now, double longer) {
            return region != on || ends == Encoder.NEVER ? this : new Run(region, now + (long) ((ends - now) * longer));
        }

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

    /** The same, with what is left of its run on a region taking so many times as long from now on. */
    Job paced(int region, long now, double longer) {
        return new Job(number, state, first.paced(region, now, longer), second.paced(region, now, longer));
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
