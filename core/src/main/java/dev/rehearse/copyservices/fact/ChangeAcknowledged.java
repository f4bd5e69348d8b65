package dev.rehearse.copyservices.fact;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.kernel.Fact;

/**
 * Somebody was told by the management server that a change of the configuration is made.
 *
 * @param change this one
 */
public record ChangeAcknowledged(Changes change) implements Fact {}
