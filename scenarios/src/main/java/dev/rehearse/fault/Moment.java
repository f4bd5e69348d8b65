package dev.rehearse.fault;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/**
 * The time for a fault has come.
 *
 * @param slot its place in the plan; a fault has never more than one moment ahead of it
 * @param what is to be done
 */
record Moment(int slot, What what) implements Timer {

    /** What is to be done. */
    enum What {
        /** It strikes. */
        STRIKE,
        /** It is repaired. */
        HEAL
    }

    @Override
    public void encode(Encoder out) {
        out.number(slot).word(what);
    }
}
