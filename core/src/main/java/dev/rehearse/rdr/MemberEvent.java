package dev.rehearse.rdr;

/** What happens to one member of an RDR virtual disk. */
public enum MemberEvent {
    /** Mirroring to it is disabled: the system splits, or another copy was chosen. */
    DISABLE,
    /** Mirroring to it is enabled again; what it holds is out of date by now. */
    ENABLE,
    /** It becomes the copy that is used, whatever it holds: merge, abort, or an operator's override. */
    CHOOSE,
    /** The copying over it begins. */
    RESYNC,
    /** The copying over it is finished. */
    RESYNCED,
    /** The copying over it ends before it is finished. */
    INTERRUPT,
    /** It breaks. */
    FAIL,
    /** It is exchanged for a new one. */
    REPLACE,
    /** It is pulled, or its enclosure loses power or I/O element. */
    REMOVE,
    /** It is back in its slot. */
    RETURN
}
