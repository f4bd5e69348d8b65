/**
 * Why each step is there: everything in a procedure is left out or weakened in turn, and what then breaks without a fault, or with one fault
 * or slip wherever it may strike, is held against what the procedure as written comes to.
 *
 * <p>Decisions.
 * <ul>
 *   <li>A change is an override of the scenario, as {@code --set} takes it: {@code procedure.7=left out}, {@code
 *       procedure.7.1=hsb status copy -> anything}, {@code recovery.12=left out}. So whoever reads of harm can type the run that shows it,
 *       and a changed procedure is read by the reader that reads all others. Refused: the operator's slips (a step skipped, not waited for), which
 *       happen once: after trouble he would do the step that is said to be left out. Refused: to change the script behind the scenario's
 *       back, for then no command could ask for the same.
 *   <li>Who is sent to a step that is left out goes on at the next that is there. Its number stays taken, so that rules that speak of
 *       it are still rules; those that hold at it alone are never taken.
 *   <li>Every placement is followed to its very end ({@link dev.rehearse.explore.Histories}). Refused: the search of an exploration, which stops
 *       where it comes upon a world whose end is known and so cannot say how long an outage lasts. What both can say they say alike; tests
 *       hold one against the other. It also costs no more: an end is a thousand events away, and they cost less than the fingerprints of worlds.
 *   <li>Harm is compared by fault and step. Harm at a step is new if the procedure as written has none of the kind there, and none at
 *       the changed step: a fault that strikes a copy under way does so later if nobody waits for the copy, and does the same. Harm
 *       that needs no fault is told once and not with each fault again. Refused: sets of faults without their steps, by which a fault that
 *       is harmful anywhere guards nothing.
 *   <li>That a thing is better left out is told only of harm that its fault does nowhere any more. Timing alone moves harm from step to step: a
 *       step less, and a limit of fifteen minutes is kept by a fault that strikes a little later. Where nothing is worse and something is
 *       better the verdict is <i>costs</i>, not <i>redundant</i>: to call a check redundant at which an operator gets stuck would be false.
 *       To get stuck where going on would leave harm behind is what checks are for, and never counts against them.
 *   <li>That harm goes unnoticed is harm of its own: of a check that changes nothing but that somebody knows, it must not be said
 *       that nothing changes.
 *   <li>Times differ by more than a tenth and by more than ten seconds, or not at all: a step left out moves every later event by a few seconds
 *       of thinking, and a fault with it to the other side of a poll.
 *   <li>A rule that no history takes cannot matter, and of one that some take only those cells are followed again. Refused: to follow all, which for
 *       ninety rules is most of the work. What is given up: a rule that is never taken may have been the only one for which the
 *       operator asked a question, and a look takes as long as its slowest answer.
 *   <li>Redundant means in this scenario, with its faults, one at a time, and medians; the sheet says how much that was. A step against a
 *       fault that the scenario does not name, or against two, looks redundant.
 *   <li>Limits are halved and doubled, not taken away: without any limit a wait ends after four hours all the same.
 * </ul>
 */
@NullMarked
package dev.rehearse.ablation;

import org.jspecify.annotations.NullMarked;
