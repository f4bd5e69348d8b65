package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * Commits of which nobody knows whether they are to be; 0 when they are resolved.
 *
 * @param count how many
 */
public record CommitsPending(long count) implements Fact {}
