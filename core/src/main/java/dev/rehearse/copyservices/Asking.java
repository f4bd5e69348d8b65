package dev.rehearse.copyservices;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A command of the relation whose outcome is not known yet, and who waits for it.
 *
 * @param what was asked for
 * @param from who gave the order
 * @param number the order's number
 */
record Asking(What what, int from, int number) implements Encodable {

    /** What can take its time. */
    enum What {
        /** {@code setasstdby}. */
        BE_STANDBY,
        /** {@code setstdby}. */
        HAVE_STANDBY,
        /** {@code hatakeover}. */
        TAKEOVER,
        /** {@code hareconnect}. */
        RECONNECT,
        /** Whether the other server has changes that this one lacks. */
        COMPARE,
        /** Enter here what the other server has. */
        REAPPLY
    }

    @Override
    public void encode(Encoder out) {
        out.word(what).number(from).number(number);
    }
}
