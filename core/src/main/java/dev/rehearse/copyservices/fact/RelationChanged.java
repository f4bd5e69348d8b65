package dev.rehearse.copyservices.fact;

import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.kernel.Fact;

/**
 * The management server shows another status of its relation.
 *
 * @param status from now on
 */
public record RelationChanged(HaStatus status) implements Fact {}
