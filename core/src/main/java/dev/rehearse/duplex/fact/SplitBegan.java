package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * Lockstep is cut.
 *
 * @param duplex whether everything was duplexed until then
 */
public record SplitBegan(boolean duplex) implements Fact {}
