package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * In the database of the management server the scheduled tasks are enabled, or not.
 *
 * @param enabled from now on
 */
public record TasksEnabled(boolean enabled) implements Fact {}
