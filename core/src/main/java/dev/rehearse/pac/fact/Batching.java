package dev.rehearse.pac.fact;

import dev.rehearse.kernel.Fact;

/**
 * The initiators of a region take batch jobs, or no longer.
 *
 * @param region its component
 * @param accepts from now on
 */
public record Batching(int region, boolean accepts) implements Fact {}
