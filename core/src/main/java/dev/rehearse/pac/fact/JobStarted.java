package dev.rehearse.pac.fact;

import dev.rehearse.kernel.Fact;

/**
 * An initiator has started a job. Told of a job on which something depends, or of each if the scenario asks for that: of the
 * first after a change of modes, of one that is run again, and of every job while two PACs may claim the same.
 *
 * @param job its number
 * @param region the component that runs it
 * @param pac name and version of its PAC
 */
public record JobStarted(int job, int region, String pac) implements Fact {}
