package dev.rehearse.explore;

/**
 * What may go another way than planned in a run beside what goes wrong.
 *
 * @param timing how long activities may take that do not take their median
 * @param times how many activities at most may do so
 * @param orders how many events at most may be served before others that are due at the same time and were scheduled earlier
 */
public record Leeway(Timing timing, int times, int orders) {

    /** Nothing may. */
    public static final Leeway NONE = new Leeway(Timing.NOMINAL, 0, 0);

    /** So many activities at most may take their least or their most. */
    public static Leeway corners(int times) {
        return times == 0 ? NONE : new Leeway(Timing.CORNERS, times, 0);
    }

    /** So many activities at most may take whatever they can. */
    public static Leeway late(int times) {
        return new Leeway(Timing.ANY, times, 0);
    }

    /** So many events at most may overtake others, and each activity takes its median. */
    public static Leeway orders(int orders) {
        return new Leeway(Timing.NOMINAL, 0, orders);
    }
}
