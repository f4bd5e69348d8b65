package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * One instance of the scheduled task was begun by two management servers.
 *
 * @param instance counted from the start of the run
 */
public record TaskDoubled(long instance) implements Fact {}
