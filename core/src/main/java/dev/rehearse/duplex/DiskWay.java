package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberState;
import java.util.List;

/**
 * How a virtual disk can be.
 *
 * @param first its member in I/O element 10
 * @param second its member in I/O element 11
 * @param current which of them holds all that was written: 10, 11, both or none
 */
record DiskWay(MemberState first, MemberState second, String current) {

    static final DiskWay ALIKE = new DiskWay(MemberState.IN_SYNC, MemberState.IN_SYNC, Outset.BOTH);

    /** One member is in sync, and the other is so. */
    static DiskWay of(int source, MemberState other) {
        String current = "1" + source;
        return source == 0
                ? new DiskWay(MemberState.IN_SYNC, other, current)
                : new DiskWay(other, MemberState.IN_SYNC, current);
    }

    MemberState member(int side) {
        return side == 0 ? first : second;
    }

    boolean inSync(int side) {
        return member(side) == MemberState.IN_SYNC;
    }

    /** The only member in sync, or -1. */
    int source() {
        return inSync(0) == inSync(1) ? -1 : inSync(0) ? 0 : 1;
    }

    /** The same with another state of a member; which of them counts follows from what is left. */
    DiskWay with(int side, MemberState state) {
        MemberState one = side == 0 ? state : first;
        MemberState other = side == 1 ? state : second;
        DiskWay changed = new DiskWay(one, other, current);
        int source = changed.source();
        boolean both = changed.inSync(0) && changed.inSync(1);
        String counts = both ? Outset.BOTH : source >= 0 ? "1" + source : changed.left();
        return new DiskWay(one, other, counts);
    }

    /** Which member holds everything where none is in sync: the one that did, unless it is broken. */
    private String left() {
        for (int side = 0; side < 2; side++) {
            boolean counted = current.equals("1" + side) || current.equals(Outset.BOTH);
            if (counted && member(side) == MemberState.MISSING) {
                return "1" + side;
            }
        }
        return Outset.NONE;
    }

    List<MemberState> members() {
        return List.of(first, second);
    }
}
