package dev.rehearse.scenario;

/**
 * When a run is given up.
 *
 * @param run longest simulated time, in nanoseconds
 * @param events most events
 */
public record Limits(long run, long events) {

    /** 48 hours and a million events. */
    public static final Limits DEFAULT = new Limits(48 * 3600 * 1_000_000_000L, 1_000_000);
}
