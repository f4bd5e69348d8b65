package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * External storage with data on it, reached by a path through an adapter in each enclosure. Nothing of it is mirrored by
 * the system: there is one copy, and whoever has a path has it as it is.
 *
 * @param paths the faults of its two paths
 * @param faults of the storage itself that are not repaired
 * @param level the software in whose format the data are, as a number
 */
public record External(Team paths, int faults, long level) implements Encodable {

    /** Whether it is there through the adapter of an enclosure, if that is there. */
    boolean works(int side) {
        return faults == 0 && paths.works(side);
    }

    External path(int side, int more) {
        return new External(paths.count(side, more), faults, level);
    }

    External faults(int more) {
        return new External(paths, Math.max(0, faults + more), level);
    }

    External level(long newLevel) {
        return new External(paths, faults, newLevel);
    }

    @Override
    public void encode(Encoder out) {
        out.part(paths).number(faults).number(level);
    }
}
