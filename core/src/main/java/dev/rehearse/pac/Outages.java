package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Faults of Redis whose causes are not repaired yet. They are counted, so that of two that overlap both must be repaired.
 *
 * @param crashes of a process
 * @param splits of the network
 * @param fills of the memory
 */
record Outages(int crashes, int splits, int fills) implements Encodable {

    static final Outages NONE = new Outages(0, 0, 0);

    Outages count(RedisFault fault, int more) {
        return new Outages(
                fault == RedisFault.CRASH ? Math.max(0, crashes + more) : crashes,
                fault == RedisFault.PARTITION ? Math.max(0, splits + more) : splits,
                fault == RedisFault.MEMORY_FULL ? Math.max(0, fills + more) : fills);
    }

    @Override
    public void encode(Encoder out) {
        out.number(crashes).number(splits).number(fills);
    }
}
