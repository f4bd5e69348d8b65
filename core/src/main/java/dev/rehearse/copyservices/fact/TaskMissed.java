package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * One instance of the scheduled task was begun by nobody.
 *
 * @param instance counted from the start of the run
 */
public record TaskMissed(long instance) implements Fact {}
