package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What the backup of the directory server's configuration has of a region.
 *
 * @param listener the status of its listener
 * @param started whether it was Started when the backup was made
 */
record Export(ListenerStatus listener, boolean started) implements Encodable {

    @Override
    public void encode(Encoder out) {
        out.part(listener).flag(started);
    }
}
