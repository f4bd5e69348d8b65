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
 * @param converted of a system disk: writes in the copy of the data that an installer has left on it, converted, and
 *     which is what the new software uses; or {@link #NO_DATA}
 */
public record Copy(long level, boolean torn, long until, long converted) implements Encodable {

    /** There are no data on it beside those that applications use. */
    static final long NO_DATA = -1;

    /** It holds every write. */
    static final long CURRENT = -1;

    Copy installed(long newLevel, boolean half) {
        return new Copy(newLevel, half, until, converted);
    }

    Copy until(long writes) {
        return until == writes ? this : new Copy(level, torn, writes, converted);
    }

    Copy converted(long writes) {
        return new Copy(level, torn, until, writes);
    }

    boolean current() {
        return until == CURRENT;
    }

    @Override
    public void encode(Encoder out) {
        out.number(level).flag(torn).number(until).number(converted);
    }
}
