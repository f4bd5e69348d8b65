package dev.rehearse.rdr;

/** What an RDR virtual disk is, given its two members (assumed). */
public enum PairState {
    /** Both members are in sync: either may be lost. */
    DUPLEX,
    /** One member is in sync and the other is being copied to. */
    SYNCING,
    /** One member is in sync. */
    SIMPLEX,
    /** No member is in sync: the virtual disk does not work. */
    DEAD;

    /** The state of a pair whose members are in these states, in whichever order. */
    public static PairState of(MemberState one, MemberState other) {
        boolean first = one == MemberState.IN_SYNC;
        boolean second = other == MemberState.IN_SYNC;
        if (first && second) {
            return DUPLEX;
        }
        if (!first && !second) {
            return DEAD;
        }
        return one == MemberState.RESYNCING || other == MemberState.RESYNCING ? SYNCING : SIMPLEX;
    }
}
