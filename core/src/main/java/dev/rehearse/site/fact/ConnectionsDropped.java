package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * Client connections were cut.
 *
 * @param count how many
 * @param why in few words
 */
public record ConnectionsDropped(long count, String why) implements Fact {}
