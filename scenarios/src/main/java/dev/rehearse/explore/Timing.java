package dev.rehearse.explore;

/** How long activities take that do not take their median. */
public enum Timing {
    /** There are none. */
    NOMINAL,
    /** Their least or their most: see {@link Corner}. */
    CORNERS,
    /** Whatever its distribution can give, told apart by what happens before and after: see {@link Moments}. */
    ANY
}
