package dev.rehearse.site.client;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The clients' connection to a server.
 *
 * @param place of the server in the address list, or -1 if none
 * @param stands whether the connection is there; otherwise it was cut, known or not
 * @param restarting whether somebody is restarting the applications
 * @param target place of the server whose event they follow, or -1 if they take the first that accepts
 */
public record Hold(int place, boolean stands, boolean restarting, int target) implements Encodable {

    static final Hold NONE = new Hold(-1, false, false, -1);

    static Hold on(int place) {
        return new Hold(place, true, false, -1);
    }

    Hold cut() {
        return new Hold(place, false, restarting, target);
    }

    Hold towards(int newTarget) {
        return new Hold(place, stands, restarting, newTarget);
    }

    Hold left() {
        return new Hold(-1, false, false, target);
    }

    Hold restarted() {
        return new Hold(place, stands, true, target);
    }

    @Override
    public void encode(Encoder out) {
        out.number(place).flag(stands).flag(restarting).number(target);
    }
}
