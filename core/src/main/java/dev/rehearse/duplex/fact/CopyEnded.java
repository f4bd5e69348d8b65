package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * A copy over one member of a virtual disk is over.
 *
 * @param disk its name
 * @param to the enclosure whose member was overwritten, 0 or 1
 * @param complete whether everything was copied
 */
public record CopyEnded(String disk, int to, boolean complete) implements Fact {}
