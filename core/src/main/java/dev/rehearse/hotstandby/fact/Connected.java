package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * The server, a primary, has agreed on a connection.
 *
 * @param primaryLevel its software level
 * @param secondaryLevel the secondary's
 */
public record Connected(long primaryLevel, long secondaryLevel) implements Fact {}
