package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * The split has begun: mirroring is disabled, and lockstep will be cut.
 *
 * @param duplex whether everything was duplexed until then
 */
public record SplitBegan(boolean duplex) implements Fact {}
