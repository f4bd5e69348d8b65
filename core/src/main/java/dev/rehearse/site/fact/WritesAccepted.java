package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * A server has begun or ceased to accept writes.
 *
 * @param accepted from now on
 * @param why in few words
 */
public record WritesAccepted(boolean accepted, String why) implements Fact {}
