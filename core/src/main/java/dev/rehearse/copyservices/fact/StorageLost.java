package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * The storage system is gone, or back.
 *
 * @param lost from now on
 */
public record StorageLost(boolean lost) implements Fact {}
