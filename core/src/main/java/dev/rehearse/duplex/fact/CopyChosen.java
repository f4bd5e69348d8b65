package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * Another copy of a virtual disk is the one that is used from now on.
 *
 * @param disk its name
 * @param system whether it is a system disk
 * @param side the enclosure whose copy it is, 0 or 1
 * @param stale whether it lacks what was written, or is half overwritten
 * @param override whether an operator insisted
 */
public record CopyChosen(String disk, boolean system, int side, boolean stale, boolean override) implements Fact {}
