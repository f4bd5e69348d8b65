package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A region to the PSOR: what becomes of its entry there. Single pings are not sent; it is told when they begin and when
 * they end.
 *
 * @param region its component
 * @param level its product version
 * @param pac version of the PAC in which it is; 0 if it is in none any more
 * @param what happens
 */
record Presence(int region, long level, long pac, What what) implements Signal {

    /** What can happen. */
    enum What implements Encodable {
        /** It has started. */
        STARTED,
        /** It begins to stop in order. */
        STOPS,
        /** It takes its entry out, and pings no more. */
        LEFT,
        /** It pings from now on. */
        PINGS,
        /** It has just pinged for the last time. */
        SILENT;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.number(region).number(level).number(pac).part(what);
    }
}
