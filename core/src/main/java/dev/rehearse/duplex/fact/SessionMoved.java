package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * The session of Active Upgrade is in another state.
 *
 * @param upgrade the Upgrade State
 * @param operation the Operational State
 * @param on the request or event that did it
 */
public record SessionMoved(String upgrade, String operation, String on) implements Fact {}
