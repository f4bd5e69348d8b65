/**
 * Many runs of one scenario: how what is measured is distributed, with intervals that hold what they say.
 *
 * <p>Decisions.
 * <ul>
 *   <li><b>Replication i of a seed is one run</b>, the same that {@code run --seed --replication} shows; so any row can be
 *       looked at, and a campaign can go on where another stopped.
 *   <li><b>Threads make rows, one thread adds them up</b>, in the order of their numbers: what is counted, and where a rule
 *       stops, cannot depend on the threads. Refused: tallies of each thread merged at the end, whose floating sums depend on
 *       who did what. Times are summed as whole numbers all the same, so shares sum to their total exactly.
 *   <li><b>Memory does not grow with the replications.</b> Quantiles are of all values as long as there are no more than 16,384
 *       different ones, then bounds between two values that share some 13 leading bits ({@link dev.rehearse.stats.Ranks}), and
 *       the interval reaches from the outer bound of one rank to the outer bound of the other. Refused: t-digest and P², whose answer depends on the order and has no bound;
 *       a second pass, which costs as much as the first for digits that the interval does not have.
 *   <li><b>Precision is looked at after 1,024, 2,048, 4,096 … replications</b> with the error divided among the looks (see {@link
 *       dev.rehearse.stats.Looks}), and all intervals of the result are taken at the level of the last look. It is not believed before
 *       Cochran's rule on skewness is met and before each fault that strikes by lot has struck in ten replications: a campaign
 *       that never saw the rare fault has a narrow interval around the wrong mean. Refused: to look after each replication (Chow
 *       and Robbins 1965), which stops by luck. What nothing can exclude is something rarer that no lot announces (Bahadur and
 *       Savage 1956): no interval for a mean without a bound on the values is safe from that.
 *   <li><b>A time is booked to the first fault that did harm</b> from its strike on, and to no fault before. Refused: to book it
 *       to each of several faults, since the shares would not sum to the total; to the fault alone what a run without it
 *       does not have, which needs a second run for each.
 *   <li><b>The clock decides at most when to stop.</b> No result names it, and the command that repeats says how many.
 * </ul>
 */
@NullMarked
package dev.rehearse.campaign;

import org.jspecify.annotations.NullMarked;
