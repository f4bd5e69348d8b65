/**
 * Failure modes and their effects: for every step of a procedure and everything that can go wrong there the worst that may come of it, how
 * the operator comes to know, what he does about it, and a command that shows it.
 *
 * <p>A projection of the search for one fault ({@link dev.rehearse.explore.Exploration}): the search places the faults, decides what is
 * violated, and tells each placement to whoever looks closer ({@link dev.rehearse.explore.Scrutiny}). What follows is then run to its end
 * and measured ({@link dev.rehearse.explore.Aftermath}); {@link dev.rehearse.fmea.Appraisal} says what came of it, {@link
 * dev.rehearse.fmea.Notes} keeps the worst of a cell, {@link dev.rehearse.fmea.Proof} has it once more in an ordinary run, and {@link
 * dev.rehearse.fmea.Effects} has all cells.
 *
 * <p>Severities, the worst first ({@link dev.rehearse.fmea.Severity}): data loss; violated (what must always hold is not, two primaries both
 * commit, work is missing for a while); down for good; stuck; not reached (what must come true in the end does not); undecided; abandoned;
 * outage; late; rolled back; degraded; exposed; disturbed; refused; delayed; none. What users lose for good comes first, then
 * what somebody has to mend after the procedure, then what passes by itself. Of the same severity the larger amount is worse, then what
 * comes besides.
 *
 * <p>Decisions.
 * <ul>
 *   <li>Everything that is declared may go wrong, and every slip that makes sense, unlike in {@code explore}, which tries what the scenario
 *       names: a table of what can happen must not leave out what its author has not thought of.
 *   <li>An effect is what goes beyond what the procedure does by itself, whichever way chance goes: of downtime, degradation
 *       and exposure what each step has more of than without the fault, added up. Refused: the difference of the totals, for
 *       a procedure that is given up early saves the downtime that it had planned, and that would hide an outage.
 *   <li>Nothing is forgotten in the runs that are measured, unlike in the search: how much is lost depends on how much work was
 *       done before. Refused: to carry amounts through the search, which knows a world again whatever was counted before; so it stays
 *       as quick as it is, and an exploration pays nothing.
 *   <li>Where chance can go several ways all are gone. Two that come to the same situation with the same counted go on as one, and a
 *       placement that comes to the world of an earlier one of its cell is not run again. What is left is cut at a thousand pieces for a
 *       placement, and told ({@code at least}), like runs that the scenario's limits cut off. Refused: medians only.
 *   <li>If chance can do clearly worse than its usual way (more severe, or by more than a tenth) that is told, though no command shows it; if
 *       only a little worse, what the command shows.
 *   <li>What a cell says is what the run of its command says: it is had once more as {@code run} has it, and if something else came of it
 *       that would be a mistake of ours and is told as such. Refused: to print what a search believes.
 *   <li>Noticed is what makes the operator leave the text: an instruction that fails, or a complaint after which he follows a
 *       rule. Users who have trouble notice too, but nothing is done. A message in a log is read by nobody.
 *   <li>The exit code is that of an exploration: severities that violate nothing that is claimed (an outage without a budget) fail nothing.
 *   <li>Two procedures are compared by steps that say the same in the same order, then by number. An amount has changed if it is
 *       more than twice, or less than half, as much: shifted medians shift every amount a little.
 * </ul>
 */
@NullMarked
package dev.rehearse.fmea;

import org.jspecify.annotations.NullMarked;
