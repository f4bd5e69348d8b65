package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A server as seen from above.
 *
 * @param server its id
 * @param state its state
 * @param accepts whether it accepts writes
 * @param silent whether it waits for a sign of life of its peer
 */
public record View(int server, HsbState state, boolean accepts, boolean silent) implements Encodable {

    /** A server at the start of a run. */
    public static View before(int server, HsbState state) {
        return new View(server, state, false, false);
    }

    View with(HsbState newState) {
        return new View(server, newState, accepts && newState.acceptsWrites(), silent);
    }

    View accepts(boolean now) {
        return new View(server, state, now, silent);
    }

    View silent(boolean now) {
        return new View(server, state, accepts, now);
    }

    @Override
    public void encode(Encoder out) {
        out.number(server).word(state).flag(accepts).flag(silent);
    }
}
