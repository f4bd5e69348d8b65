package dev.rehearse.property;

import dev.rehearse.kernel.Fact;

/**
 * What some history must show has been seen.
 *
 * @param property as the scenario wrote it
 * @param what came to be so, in few words
 */
public record PropertySeen(String property, String what) implements Fact {}
