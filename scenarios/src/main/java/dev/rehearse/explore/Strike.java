package dev.rehearse.explore;

/**
 * Something that went another way than planned: a fault that has struck, or an activity that took its least or its most.
 *
 * @param fault which, by its place in the menu; -1 for an activity
 * @param activity what took its least or most, in words; empty for a fault
 * @param step the step at which the operator was; empty before the first and when the procedure was over
 * @param events how many events the run had served before; for an activity, when the instant in which it began was over
 * @param time when, in nanoseconds since the start
 */
public record Strike(int fault, String activity, String step, long events, long time) {

    /** A fault. */
    static Strike of(int fault, String step, long events, long time) {
        return new Strike(fault, "", step, events, time);
    }

    /** Whether it is a fault. */
    public boolean isFault() {
        return fault >= 0;
    }
}
