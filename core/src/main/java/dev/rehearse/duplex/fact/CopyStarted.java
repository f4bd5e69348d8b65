package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * A copy over one member of a virtual disk has begun.
 *
 * @param disk its name
 * @param system whether it is a system disk; otherwise a data disk
 * @param toProduction whether the Production Side's member is overwritten; otherwise it is the source
 */
public record CopyStarted(String disk, boolean system, boolean toProduction) implements Fact {}
