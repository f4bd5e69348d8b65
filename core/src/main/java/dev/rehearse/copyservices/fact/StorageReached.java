package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * The management server has won or lost its way to the storage systems.
 *
 * @param reached from now on
 */
public record StorageReached(boolean reached) implements Fact {}
