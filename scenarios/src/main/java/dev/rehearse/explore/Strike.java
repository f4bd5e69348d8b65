package dev.rehearse.explore;

/**
 * A fault that has struck.
 *
 * @param fault which, by its place in the menu
 * @param step the step at which the operator was; empty before the first and when the procedure was over
 * @param events how many events the run had served before
 * @param time when, in nanoseconds since the start
 */
public record Strike(int fault, String step, long events, long time) {}
