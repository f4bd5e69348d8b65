package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The configuration of a host's directory server.
 *
 * @param defined whether it has the regions' definitions
 * @param saved whether there is a backup, kept elsewhere
 */
record Mfds(boolean defined, boolean saved) implements Encodable {

    @Override
    public void encode(Encoder out) {
        out.flag(defined).flag(saved);
    }
}
