package dev.rehearse.rdr;

/** The states of one of the two internal disks that make an RDR virtual disk (assumed; the guide names the operations). */
public enum MemberState {
    /** It holds all that the virtual disk holds, and is read and written. */
    IN_SYNC,
    /** The other member is being copied over it. */
    RESYNCING,
    /** What it holds is out of date. */
    STALE,
    /** Mirroring is disabled, as it is while the system is split: neither read nor written by this virtual disk. */
    DISABLED,
    /** It does not work. */
    FAILED,
    /** It is not there, or its enclosure is off. */
    MISSING
}
