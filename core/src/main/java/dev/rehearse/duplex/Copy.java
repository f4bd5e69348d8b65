package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What is on one member of a virtual disk.
 *
 * @param level of a system disk: the software installed; of a data disk: the software in whose format the data are; as a
 *     number, see {@link dev.rehearse.site.value.Quantity#LEVEL}
 * @param torn whether it is a system disk with half an installation on it
 * @param until writes that it holds, or {@link #CURRENT}
 */
public record Copy(long level, boolean torn, long until) implements Encodable {

    /** It holds every write. */
    static final long CURRENT = -1;

    Copy installed(long newLevel, boolean half) {
        return new Copy(newLevel, half, until);
    }

    Copy until(long writes) {
        return until == writes ? this : new Copy(level, torn, writes);
    }

    boolean current() {
        return until == CURRENT;
    }

    @Override
    public void encode(Encoder out) {
        out.number(level).flag(torn).number(until);
    }
}
