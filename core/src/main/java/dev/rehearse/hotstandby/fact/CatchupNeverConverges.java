package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * At this pace the secondary never gets what the primary has.
 *
 * @param sent commits a second that the catchup sends
 * @param written commits a second that clients add
 */
public record CatchupNeverConverges(long sent, long written) implements Fact {}
