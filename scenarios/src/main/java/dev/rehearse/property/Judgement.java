package dev.rehearse.property;

/** What a run says about a property. */
public enum Judgement {
    /** The run came to its close and the property held throughout. */
    HOLDS,
    /** It did not hold at least once. */
    VIOLATED,
    /** The run was cut off before it could be decided. */
    UNDECIDED
}
