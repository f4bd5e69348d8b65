package dev.rehearse.pac;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/** What a region waits for; a slot each. */
enum RegionTimer implements Timer {
    /** Its start is over. */
    START,
    /** Its next try to reach the PSOR. */
    RETRY,
    /** Its processes give the PSOR up. */
    GIVE_UP,
    /** Its last transaction has ended. */
    TRANSACTIONS,
    /** The directory server's monitor looks. */
    MONITOR;

    @Override
    public int slot() {
        return switch (this) {
            case START -> 0;
            case RETRY -> 1;
            case GIVE_UP -> 2;
            case TRANSACTIONS -> 3;
            case MONITOR -> 4;
        };
    }

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
