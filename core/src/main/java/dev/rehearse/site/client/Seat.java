package dev.rehearse.site.client;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Where the clients' load is.
 *
 * @param place of the server in the address list, or -1 if nowhere
 * @param whole whether all of it is there; otherwise reads only
 */
public record Seat(int place, boolean whole) implements Encodable {

    static final Seat NOWHERE = new Seat(-1, false);

    @Override
    public void encode(Encoder out) {
        out.number(place).flag(whole);
    }
}
