package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * What changed on the old system disk during the split is given up.
 *
 * @param span nanoseconds of changes
 * @param rescued whether a backup action saved them first
 */
public record SystemChangesLost(long span, boolean rescued) implements Fact {}
