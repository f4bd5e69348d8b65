package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * A connected server has begun or ceased to wait for a sign of life of its peer.
 *
 * @param silent from now on
 */
public record PeerSilent(boolean silent) implements Fact {}
