package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * The start-up type of a service has changed on one of the system disks.
 *
 * @param application its name
 * @param production whether it is on the Production Side's system disk
 * @param type the type from now on
 * @param original the type that it had before the session
 */
public record StartUpChanged(String application, boolean production, String type, String original) implements Fact {}
