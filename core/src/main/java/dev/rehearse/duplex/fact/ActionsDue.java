package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * Custom actions are due, and will be run one after the other.
 *
 * @param request that is carried out
 * @param count how many there are
 */
public record ActionsDue(String request, int count) implements Fact {}
