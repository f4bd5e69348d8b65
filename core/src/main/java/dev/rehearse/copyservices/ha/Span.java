package dev.rehearse.copyservices.ha;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Configuration changes that one server made one after another.
 *
 * @param by the number of the server
 * @param first the first of them, by the server's own count
 * @param last the last of them
 */
public record Span(int by, long first, long last) implements Encodable {

    @Override
    public void encode(Encoder out) {
        out.number(by).number(first).number(last);
    }
}
