package dev.rehearse.pac.fact;

import dev.rehearse.kernel.Fact;

/**
 * The PSOR can be used in another way.
 *
 * @param usable whether it answers and takes writes
 * @param redundant whether it has the redundancy that it was built with
 */
public record RedisChanged(boolean usable, boolean redundant) implements Fact {}
