package dev.rehearse.shrink;

/**
 * What was tried.
 *
 * @param sets sets of faults with chance as it was by then, each a run from the start
 * @param times runs with every duration its median, likewise
 * @param places places for one fault, each a fork of a run
 */
public record Effort(long sets, long times, long places) {}
