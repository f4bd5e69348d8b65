package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * An operating system image has mounted or unmounted the data disks.
 *
 * @param upgradeSide whether it is the image of the Upgrade Side
 * @param mounted from now on
 */
public record DataMounted(boolean upgradeSide, boolean mounted) implements Fact {}
