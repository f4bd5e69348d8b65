package dev.rehearse.copyservices;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * Whether a management server sends signs of life to a storage system from now on. That it has fallen silent is a signal
 * too, so that no sign of life has to be sent one by one.
 *
 * @param server its number
 * @param beat how it is
 */
record Heartbeat(int server, Beat beat) implements Signal {

    /** What can become of signs of life. */
    enum Beat {
        /** They come. */
        ON,
        /** They were switched off in order. */
        OFF,
        /** They have ceased, and nobody said so. */
        SILENT
    }

    @Override
    public void encode(Encoder out) {
        out.number(server).word(beat);
    }
}
