package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A session command on its way to the management server at which it is given.
 *
 * @param session its number
 * @param command what to do
 * @param from who waits for the answer, or {@link #NOBODY}
 * @param number the order's number
 */
record SessionOrder(int session, SessionCommand command, int from, int number) implements Signal {

    /** A scheduled task waits for no answer. */
    static final int NOBODY = -1;

    @Override
    public void encode(Encoder out) {
        out.number(session).word(command).number(from).number(number);
    }
}
