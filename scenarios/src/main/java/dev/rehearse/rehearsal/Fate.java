package dev.rehearse.rehearsal;

import dev.rehearse.scenario.FaultPhrase;

/**
 * A fault of one run.
 *
 * @param asked as it was asked for, perhaps {@code during step 6}
 * @param settled with the moment at which it strikes in this run
 * @param struck whether it did; its step may never have been reached
 */
public record Fate(FaultPhrase asked, FaultPhrase settled, boolean struck) {}
