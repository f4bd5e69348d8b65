/**
 * Several variants of a procedure with the same luck: which is better, by how much, and how sure that is.
 *
 * <p>Decisions.
 * <ul>
 *   <li><b>Common random numbers by the names of the streams.</b> Replication i of every variant has the seed and the number i, so
 *       whatever both ask under the same name for the same time is answered alike, whatever one of them does more. Refused: one
 *       stream for a run, which the first question that only one variant asks would shift for good.
 *   <li><b>Differences are taken pair by pair</b> and Student's interval is that of their mean. The variance that independent runs
 *       would have had is known from the same runs, so what the pairing gained is told, also where that is nothing.
 *   <li><b>All intervals together hold what they say</b>: the error that is allowed is divided evenly among all of them (Bonferroni),
 *       for a table of twenty differences at 95 % each shows one that is not there. Only measures that a scenario asks for are
 *       compared, so that this costs little. Refused: one level for each, with a note that nobody reads.
 *   <li><b>Probabilities by the pairs that differ</b> ({@link dev.rehearse.stats.Discordance}): an exact test of McNemar with an
 *       interval that agrees with it. Refused: intervals of Wald or Newcombe, narrower in the middle and wrong near 0, which is
 *       where violations are.
 *   <li><b>The best by all pairs</b>: of k variants, each of k (k - 1) / 2 differences of the measure has an interval, all together
 *       of the level asked for; a variant is out if one is shown to be better, and whichever is taken of the rest, it is no more
 *       than a told amount from the best, with at least that probability (multiple comparisons with the best, Hsu 1984; with
 *       common random numbers as Nelson and Matejcik 1995 have it, but by Bonferroni, which needs no assumption on how the variants
 *       hang together where theirs is that all differences vary alike). Refused: Rinott and Dudewicz-Dalal, whose theory wants
 *       independent variants; Kim and Nelson's KN, which drops variants early but wants normal observations and an indifference
 *       zone before the first run, where a measure with rare long outages is not normal.
 *   <li><b>Lopsided differences are not believed early.</b> Where rare long outages make them so lopsided that Cochran's rule asks for more
 *       replications, intervals and the ranking say that they are rough, and {@code --within} goes on.
 *   <li><b>Nothing of it is saved</b> to go on later: a comparison of 10,000 replications takes seconds.
 * </ul>
 */
@NullMarked
package dev.rehearse.campaign.compare;

import org.jspecify.annotations.NullMarked;
