package dev.rehearse.explore;

/**
 * An answer of chance that is not the usual one: an option that is not the first that is possible, or a duration that is not the median.
 *
 * @param turn how many questions the run had asked before
 * @param answer the number of the option, or how long it takes, in nanoseconds
 */
public record Pick(long turn, long answer) {}
