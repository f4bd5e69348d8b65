package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A batch job that is not over.
 *
 * @param number of the job
 * @param state where it is
 * @param runner the region that runs it, -1 if none
 * @param second the other one that runs it, -1 if none
 */
record Job(int number, JobState state, int runner, int second) implements Encodable {

    boolean runsOn(int region) {
        return region >= 0 && (runner == region || second == region);
    }

    Job after(JobState.Event event, int newRunner, int newSecond) {
        return new Job(number, JobState.TABLE.on(state, event).to(), newRunner, newSecond);
    }

    /** The one that goes on when the other is gone. */
    int other(int region) {
        return runner == region ? second : runner;
    }

    @Override
    public void encode(Encoder out) {
        out.number(number).part(state).number(runner).number(second);
    }
}
