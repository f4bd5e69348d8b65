package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A team of Ethernet adapters.
 *
 * @param first faults of the adapters in the first enclosure that are not repaired; one forever if it has none there
 * @param second the same in the second enclosure
 */
public record Team(int first, int second) implements Encodable {

    boolean works(int side) {
        return (side == 0 ? first : second) == 0;
    }

    Team count(int side, int more) {
        return side == 0 ? new Team(Math.max(0, first + more), second) : new Team(first, Math.max(0, second + more));
    }

    @Override
    public void encode(Encoder out) {
        out.number(first).number(second);
    }
}
