/**
 * Many runs of one scenario: how what is measured is distributed, with intervals that hold what they say.
 *
 * <p>Decisions.
 * <ul>
 *   <li><b>Replication i of a seed is one run</b>, the same that {@code run --seed --replication} shows; so any row can be
 *       looked at, and a campaign can go on where another stopped.
 *   <li><b>Each thread adds up what it has run</b>, in whole numbers alone: sums of times, of their squares and cubes, counts and
 *       ranks, none of which depends on an order. They are merged where a rule may decide to stop, before which all threads
 *       come to rest; so what is counted, and where it stops, cannot depend on the threads, and shares sum to their total
 *       exactly. Refused: one thread that adds up what the others have run, which took 13 of 110 microseconds a replication
 *       from one core while the others waited for it; sums of doubles, which depend on who did what. Rows for a file still go
 *       to one thread, in the order of their numbers.
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
 *   <li><b>What the end of a run cuts off is told as the least.</b> A service that is still down, or a window that is still open, when a
 *       run is closed would have been so for longer; in how many replications that was stands beside the mean. Refused: to leave
 *       those replications out, which are the worst ones.
 *   <li><b>A campaign that goes on makes missing rows anew.</b> With {@code --resume}, a file of rows that is not there yet gets those
 *       of the replications that are done by running them again, since nothing but their numbers is needed for that; one that is
 *       there must have just these.
 *   <li><b>A time is booked to the first fault that did harm</b> from its strike on, and to no fault before. Refused: to book it
 *       to each of several faults, since the shares would not sum to the total; to the fault alone what a run without it
 *       does not have, which needs a second run for each.
 *   <li><b>The clock decides at most when to stop.</b> No result names it, and the command that repeats says how many.
 * </ul>
 */
@NullMarked
package dev.rehearse.campaign;

import org.jspecify.annotations.NullMarked;
