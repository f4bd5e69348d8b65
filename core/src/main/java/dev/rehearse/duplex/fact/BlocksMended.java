package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * A verify has found areas of a disk that could not be read, and has written them again from the other member.
 *
 * @param disk its name
 * @param side the enclosure whose member it is, 0 or 1
 * @param areas how many there were
 */
public record BlocksMended(String disk, int side, int areas) implements Fact {}
