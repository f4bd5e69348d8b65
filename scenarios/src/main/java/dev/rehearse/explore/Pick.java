package dev.rehearse.explore;

/**
 * An answer that chance gave where the first that is possible was another.
 *
 * @param turn how many questions the run had asked before
 * @param option the number of the option
 */
public record Pick(long turn, int option) {}
