package dev.rehearse.explore;

/**
 * An answer of chance that is not the usual one: an option that is not the first that is possible, or a duration that is not the median.
 *
 * @param turn how many questions the run had asked before
 * @param option the number of the option; of a duration, that of a {@link Corner}
 */
public record Pick(long turn, int option) {}
