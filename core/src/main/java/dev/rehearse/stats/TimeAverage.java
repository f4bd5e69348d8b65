package dev.rehearse.stats;

/**
 * The time-weighted mean of a value that stands still between its changes: servers up, queue length, bytes held. Time is
 * in whole nanoseconds.
 */
public final class TimeAverage {

    private final long start;
    private long since;
    private double value;
    private double area;
    private double least;
    private double greatest;

    /**
     * Begins to watch.
     *
     * @param start when, in nanoseconds
     * @param value what the value is then
     */
    public TimeAverage(long start, double value) {
        this.start = start;
        this.since = start;
        this.value = value;
        this.least = value;
        this.greatest = value;
    }

    /**
     * The value changes.
     *
     * @param now when, in nanoseconds; not before the last change
     * @param next what the value is from now on
     * @throws IllegalArgumentException if time goes back
     */
    public void change(long now, double next) {
        area = integral(now);
        since = now;
        value = next;
        least = Math.min(least, next);
        greatest = Math.max(greatest, next);
    }

    /**
     * Value times time since the start: unit of the value times nanoseconds.
     *
     * @param now up to when; not before the last change
     * @throws IllegalArgumentException if time goes back
     */
    public double integral(long now) {
        if (now < since) {
            throw new IllegalArgumentException("Time goes back from " + since + " to " + now + " ns");
        }
        return area + value * (now - since);
    }

    /** The mean from the start until now; the value itself if no time has passed. */
    public double mean(long now) {
        double sum = integral(now);
        return now == start ? value : sum / (now - start);
    }

    /** What the value is since the last change. */
    public double value() {
        return value;
    }

    /** The least value so far, however short it stood. */
    public double min() {
        return least;
    }

    /** The greatest value so far, however short it stood. */
    public double max() {
        return greatest;
    }
}
