package dev.rehearse.property;

import dev.rehearse.kernel.Fact;

/**
 * A property would not hold, but something was injected from which on it promises less; told by the property.
 *
 * @param property as the scenario wrote it
 * @param why in few words: what happened, and what excuses it
 */
public record PropertyExcused(String property, String why) implements Fact {}
