package dev.rehearse.copyservices;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a storage system waits for.
 *
 * @param what it is
 * @param session about which; 0 for the heartbeat
 */
record StorageTimer(What what, int session) implements Timer {

    /** What it can be. */
    enum What {
        /** No sign of life for as long as a consistency group may be held. */
        HEARTBEAT,
        /** Hosts were held for as long as they may be. */
        LONG_BUSY,
        /** What was missing at the other site is there. */
        COPY
    }

    static final StorageTimer HEARTBEAT = new StorageTimer(What.HEARTBEAT, 0);

    /** How many slots there are for so many sessions. */
    static int slots(int sessions) {
        return 1 + 2 * sessions;
    }

    @Override
    public int slot() {
        return switch (what) {
            case HEARTBEAT -> 0;
            case LONG_BUSY -> 1 + 2 * session;
            case COPY -> 2 + 2 * session;
        };
    }

    @Override
    public void encode(Encoder out) {
        out.word(what).number(session);
    }
}
