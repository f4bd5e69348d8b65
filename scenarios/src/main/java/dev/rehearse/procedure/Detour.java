package dev.rehearse.procedure;

import dev.rehearse.scenario.Slip;

/**
 * What a slip is to the operator: instead of a stage he turns to another one.
 *
 * @param slip the slip
 * @param from the index of the stage that he comes to
 * @param to the index of the stage that he turns to; he may pass over some, or come to one that only slips lead to
 */
public record Detour(Slip slip, int from, int to) {}
