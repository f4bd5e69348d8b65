package dev.rehearse.pac.fact;

import dev.rehearse.kernel.Fact;

/**
 * Clients are sent to a region, or no longer.
 *
 * @param region its component
 * @param open whether new connections arrive there from now on
 * @param mode the mode of the region's PAC as the region knows it
 */
public record Routed(int region, boolean open, String mode) implements Fact {}
