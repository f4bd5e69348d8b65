package dev.rehearse.site;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * One end of a link to the link: it hangs, so that nothing is heard of it and what it is sent gets nowhere; or it does so no longer. The
 * link itself is as it was.
 *
 * @param on whether it begins to hang
 */
public record Mute(boolean on) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.flag(on);
    }
}
