package dev.rehearse.duplex.fact;

import dev.rehearse.kernel.Fact;

/**
 * Another copy of a virtual disk is the one that is used from now on.
 *
 * @param disk its name
 * @param system whether it is a system disk
 * @param production whether it is the Production Side's copy
 * @param stale whether it lacks what was written, or is half overwritten
 * @param override whether an operator insisted
 */
public record CopyChosen(String disk, boolean system, boolean production, boolean stale, boolean override)
        implements Fact {}
