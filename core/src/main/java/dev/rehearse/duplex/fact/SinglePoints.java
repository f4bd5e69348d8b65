package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * Other enclosures are single points of failure than before.
 *
 * @param enclosures bit 0 is the first; 0 if none is
 */
public record SinglePoints(int enclosures) implements Fact {}
