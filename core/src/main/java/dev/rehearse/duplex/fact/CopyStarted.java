package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * A copy over one member of a virtual disk has begun.
 *
 * @param disk its name
 * @param system whether it is a system disk; otherwise a data disk
 * @param to the enclosure whose member is overwritten, 0 or 1; the other one is the source
 */
public record CopyStarted(String disk, boolean system, int to) implements Fact {}
