package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * The management server has begun one instance of a scheduled task.
 *
 * @param task its number
 * @param instance counted from the start of the run
 */
public record TaskRan(int task, long instance) implements Fact {}
