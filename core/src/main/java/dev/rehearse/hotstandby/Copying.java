package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A netcopy that is being sent.
 *
 * @param bytes sent so far
 * @param size bytes to be sent in all
 * @param snapshot what is sent: the database as of the checkpoint with which the copy began
 */
public record Copying(Level bytes, long size, Database snapshot) implements Encodable {

    Copying with(Level newBytes) {
        return new Copying(newBytes, size, snapshot);
    }

    @Override
    public void encode(Encoder out) {
        out.part(bytes).number(size).part(snapshot);
    }
}
