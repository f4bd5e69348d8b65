package dev.rehearse.pac.fact;

import dev.rehearse.kernel.Fact;

/**
 * An initiator has started a job.
 *
 * @param job its number
 * @param region the component that runs it
 * @param pac name and version of its PAC
 */
public record JobStarted(int job, int region, String pac) implements Fact {}
