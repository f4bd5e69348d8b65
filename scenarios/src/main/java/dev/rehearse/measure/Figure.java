package dev.rehearse.measure;

/**
 * One number of a run.
 *
 * @param name such as {@code downtime write}; the same for every run of a scenario, in the same order
 * @param unit what it counts
 * @param value how much
 */
public record Figure(String name, Unit unit, long value) {

    /** What a figure counts. */
    public enum Unit {
        /** Nanoseconds. */
        TIME,
        /** Bytes. */
        SIZE,
        /** How many. */
        COUNT
    }

    static Figure time(String name, long value) {
        return new Figure(name, Unit.TIME, value);
    }

    static Figure size(String name, long value) {
        return new Figure(name, Unit.SIZE, value);
    }

    static Figure count(String name, long value) {
        return new Figure(name, Unit.COUNT, value);
    }
}
