package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * The management server answers nobody and drives nothing, or does so again.
 *
 * @param hangs from now on
 */
public record ServerHangs(boolean hangs) implements Fact {}
