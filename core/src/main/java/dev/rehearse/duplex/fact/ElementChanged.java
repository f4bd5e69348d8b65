package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * An element is in another OpState.
 *
 * @param element such as CPU 0 or I/O 11
 * @param state its OpState
 * @param belowThreshold whether its MTBF forbids to use it
 */
public record ElementChanged(String element, String state, boolean belowThreshold) implements Fact {}
