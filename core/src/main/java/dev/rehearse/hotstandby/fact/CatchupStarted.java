package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * The server, a primary, begins to send the log that it kept.
 *
 * @param commits that the secondary lacks
 */
public record CatchupStarted(long commits) implements Fact {}
