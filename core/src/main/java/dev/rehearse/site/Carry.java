package dev.rehearse.site;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * One end of a link to the link: take this to the other end. It arrives there as it is, after the link's delay and the
 * time its bytes take; if that direction is down it is dropped and nobody is told.
 *
 * @param from the end that sends
 * @param message what the other end gets
 * @param bytes how large it is, 0 or more
 */
public record Carry(int from, Signal message, long bytes) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(from).part(message).number(bytes);
    }
}
