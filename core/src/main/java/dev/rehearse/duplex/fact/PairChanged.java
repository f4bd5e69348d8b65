package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * A virtual disk is in another state.
 *
 * @param disk its name
 * @param duplex whether both its members count as in sync
 * @param alike whether both its members hold the same
 */
public record PairChanged(String disk, boolean duplex, boolean alike) implements Fact {}
