package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The initiators of a region to the spool.
 *
 * @param region its component
 * @param pac version of its PAC
 * @param accepts whether they take jobs
 * @param alive whether they are there at all, so that what they run goes on
 * @param data whether they reach the data on which jobs work
 * @param pace how many times as long a job takes, in thousandths
 * @param ending whether the region waits for its last job to end
 */
record Capacity(int region, long pac, boolean accepts, boolean alive, boolean data, long pace, boolean ending)
        implements Signal {

    /** Whether anybody has to know after what was told before: as long as they take no jobs, only what becomes of those that they run. */
    boolean concerns(Capacity before) {
        boolean fails = (before.alive && !alive) || (before.data && !data);
        return accepts != before.accepts
                || ending != before.ending
                || pace != before.pace
                || fails
                || (accepts && !equals(before));
    }

    @Override
    public void encode(Encoder out) {
        out.number(region)
                .number(pac)
                .flag(accepts)
                .flag(alive)
                .flag(data)
                .number(pace)
                .flag(ending);
    }
}
