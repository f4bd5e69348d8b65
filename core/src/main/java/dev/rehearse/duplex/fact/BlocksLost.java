package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * An area of a disk could not be read, and no other copy of it exists.
 *
 * @param disk its name
 * @param side the enclosure whose member it is, 0 or 1
 */
public record BlocksLost(String disk, int side) implements Fact {}
