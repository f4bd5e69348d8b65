package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * The management server, the active one, has agreed on a relation.
 *
 * @param activeLevel its software level
 * @param standbyLevel the standby's
 */
public record RelationMade(long activeLevel, long standbyLevel) implements Fact {}
