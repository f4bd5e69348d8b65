package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * The network is used through other enclosures.
 *
 * @param production whether through the Production Side, or what would be it
 * @param upgrade whether through the Upgrade Side, or what would be it
 * @param split whether the system is split
 */
public record NetworkHeld(boolean production, boolean upgrade, boolean split) implements Fact {}
