package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A shared store to everybody who uses it: whether it can be used from now on.
 *
 * @param what store
 * @param up whether it answers
 */
record Reachable(What what, boolean up) implements Signal {

    /** The shared stores. */
    enum What implements Encodable {
        /** The system state of the PACs. */
        PSOR,
        /** Queues. */
        SOR,
        /** Locks, data and spool. */
        DATABASE;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.part(what).flag(up);
    }
}
