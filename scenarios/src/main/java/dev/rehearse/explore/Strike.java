package dev.rehearse.explore;

/**
 * Something that went another way than planned: a fault that has struck, an activity that did not take its median, or an event that was
 * served before others of its time.
 *
 * @param fault which, by its place in the menu; -1 if it is none
 * @param what happened, in words; empty for a fault
 * @param rank of the event that was served first among those of its time; 0 if it is none
 * @param took how long an activity took that is not told by those words, in nanoseconds; 0 if it is none
 * @param step the step at which the operator was; empty before the first and when the procedure was over
 * @param events how many events the run had served before; for an activity, when the event with which it began was over
 * @param time when, in nanoseconds since the start
 */
public record Strike(int fault, String what, int rank, long took, String step, long events, long time) {

    /** A fault. */
    static Strike of(int fault, String step, long events, long time) {
        return new Strike(fault, "", 0, 0, step, events, time);
    }

    /** An activity that took its least or its most, its place being left open. */
    static Strike corner(String what) {
        return new Strike(-1, what, 0, 0, "", 0, 0);
    }

    /** An activity that took so long, its place being left open. */
    static Strike time(String what, long took) {
        return new Strike(-1, what, 0, took, "", 0, 0);
    }

    /** The same at a place. */
    Strike at(String where, long served, long now) {
        return new Strike(fault, what, rank, took, where, served, now);
    }

    /** Whether it is a fault. */
    public boolean isFault() {
        return fault >= 0;
    }

    /** Whether an event overtook others. */
    public boolean isOrder() {
        return rank > 0;
    }
}
