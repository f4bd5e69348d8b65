package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * The verify of a virtual disk.
 *
 * @param read whether its whole surface is being read
 * @param asked who is answered at the end of that, or null if nobody asked
 */
public record Surface(boolean read, Image.@Nullable Job asked) implements Encodable {

    /** Nothing is read, and nobody waits. */
    static final Surface QUIET = new Surface(false, null);

    @Override
    public void encode(Encoder out) {
        out.flag(read).part(asked);
    }
}
