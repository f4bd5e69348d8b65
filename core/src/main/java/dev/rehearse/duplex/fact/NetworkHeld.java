package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * The network is used through other enclosures.
 *
 * @param enclosures bit 0 is the first
 * @param split whether the system is split
 */
public record NetworkHeld(int enclosures, boolean split) implements Fact {}
