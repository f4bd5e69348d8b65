package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * An order was given, by the source.
 *
 * @param to the component that it goes to
 * @param words the command with its argument
 */
public record CommandGiven(int to, String words) implements Fact {}
