package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * A line that the product writes to its message log.
 *
 * @param code the vendor's number
 * @param text our words
 */
public record Message(int code, String text) implements Fact {}
