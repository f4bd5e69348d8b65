package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * An instance of an application service has begun or ceased to run.
 *
 * @param application its name
 * @param upgradeSide whether it is on the isolated Upgrade Side
 * @param runs from now on
 */
public record InstanceChanged(String application, boolean upgradeSide, boolean runs) implements Fact {}
