package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * Whether one more single fault would do harm has changed.
 *
 * @param kind what is exposed: {@code data} if acknowledged work would be lost, {@code service} if a service would stay down
 * @param exposed from now on
 * @param why in few words
 */
public record ExposureChanged(String kind, boolean exposed, String why) implements Fact {}
