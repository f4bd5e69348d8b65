package dev.rehearse.property;

import dev.rehearse.kernel.Fact;

/**
 * A property does not hold; told by the property.
 *
 * @param property as the scenario wrote it
 * @param why in few words
 */
public record PropertyViolated(String property, String why) implements Fact {}
