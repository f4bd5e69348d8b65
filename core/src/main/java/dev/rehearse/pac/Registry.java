package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The processes of a region to the database, where they are registered with the locks that they hold.
 *
 * @param region its component
 * @param what happens to them
 */
record Registry(int region, What what) implements Signal {

    /** What can happen. */
    enum What implements Encodable {
        /** They start. */
        STARTED,
        /** They end and give back what they hold. */
        ENDED,
        /** They die and leave what they hold. */
        DIED,
        /** They answer nobody, and hold what they hold. */
        HUNG,
        /** They answer again. */
        WOKE;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.number(region).part(what);
    }
}
