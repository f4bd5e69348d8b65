package dev.rehearse.copyservices;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/** What a management server waits for, of itself and of the other one; a slot each. */
enum ServerTimer implements Timer {
    /** The process comes up. */
    START(0),
    /** The takeover takes its time. */
    TAKEOVER(1),
    /** The database is on its way to the standby. */
    SYNC(2),
    /** The other server is silent. */
    CONTACT(3),
    /** The next try to reconnect. */
    RECONNECT(4),
    /** The other server does not answer what it was asked. */
    ANSWER(5);

    static final int SLOTS = 6;

    private final int slot;

    ServerTimer(int slot) {
        this.slot = slot;
    }

    @Override
    public int slot() {
        return slot;
    }

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
