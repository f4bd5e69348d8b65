package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * A catchup has ended, told by the primary.
 *
 * @param complete whether the secondary has everything
 */
public record CatchupEnded(boolean complete) implements Fact {}
