package dev.rehearse.copyservices;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a management server waits for, of a session: that a command has taken its time, or that the storage systems answer.
 *
 * @param session its number
 */
record SessionTimer(int session) implements Timer {

    @Override
    public int slot() {
        return ServerTimer.SLOTS + session;
    }

    @Override
    public void encode(Encoder out) {
        out.number(session);
    }
}
