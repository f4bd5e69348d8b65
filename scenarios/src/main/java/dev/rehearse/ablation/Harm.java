package dev.rehearse.ablation;

import java.util.List;

/**
 * Harm that there is in one of two procedures and not in the other, or more of it.
 *
 * @param effect what kind of harm
 * @param fault after which it comes; empty if without any
 * @param steps at which the fault strikes then, in the order of the procedure; none without a fault
 * @param with how much of it there is in the procedure as written
 * @param without how much there is in the changed one
 * @param example a history of the one in which there is more, the shortest of the worst
 */
public record Harm(Effect effect, String fault, List<String> steps, long with, long without, Example example) {}
