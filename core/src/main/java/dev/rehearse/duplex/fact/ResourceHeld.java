package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * A resource that the halves share is used through other enclosures.
 *
 * @param resource such as the network
 * @param production whether through the Production Side, or what would be it
 * @param upgrade whether through the Upgrade Side, or what would be it
 * @param split whether the system is split
 */
public record ResourceHeld(String resource, boolean production, boolean upgrade, boolean split) implements Fact {}
