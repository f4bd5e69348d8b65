/**
 * Tallies, time averages, quantiles and intervals. Knows no simulation: numbers in, numbers out.
 *
 * <h2>Decisions</h2>
 *
 * <p><b>Intervals say what they do not know.</b> With too few observations an interval reaches to infinity (a proportion:
 * from 0 to 1) instead of throwing or of being narrow by luck. A rule that stops when an interval is narrow enough then
 * needs no special case for the start.
 *
 * <p><b>Same order, same bits.</b> Sums of doubles depend on their order, so whoever works in parallel merges the tallies
 * of fixed chunks in the order of the chunks. Refused: exact summation, which costs several times more and would hide a
 * wrong order in everything else; parallel collectors, whose order is nobody's.
 *
 * <p><b>Quantiles are exact</b>: all observations are kept and sorted. Ten million take 80 MB and about a second.
 * Refused: t-digest, whose result depends on the order of merging; P², which cannot be merged; histograms, whose bins
 * have to be known before.
 *
 * <p><b>Or they are bounds.</b> {@link dev.rehearse.stats.Ranks} keeps whole numbers apart as long as there is room, then by
 * their leading bits with the least and the greatest of each group: the memory is fixed, the answer says between which two
 * observations the quantile lies, and the order of adding makes no difference. Where most observations are one and the same
 * value, that value stays exact.
 *
 * <p><b>Whole numbers are summed exactly</b> ({@link dev.rehearse.stats.ExactTally}): times are nanoseconds, and shares of a
 * downtime must sum to it. Two threads may each add up what they have
 * and merge it: no order makes a difference, neither to the sums of squares and cubes nor to the ranks. Refused: a skewness in
 * doubles, which needs one order. Doubles are not summed so, see above.
 *
 * <p><b>What shares its luck is compared in pairs.</b> Of numbers ({@link dev.rehearse.stats.Differences}) Student's interval of
 * the differences; of events ({@link dev.rehearse.stats.Discordance}) one that agrees with the exact test of McNemar and covers
 * at least what it says. Refused: Welch's interval on both samples, which throws away what they share; the score interval of
 * Tango, nearer to what it says in the middle and below it for rare events; a control variate in place of the plain difference,
 * whose coefficient has to be estimated from the same pairs.
 *
 * <p><b>Stopping early costs width.</b> {@link dev.rehearse.stats.Looks} divides the error among looks that are ever farther
 * apart. Refused: a constant boundary for all looks, which needs their number before; looking after every observation (Chow
 * and Robbins 1965), which covers less than it says just where an interval looks narrow by luck.
 *
 * <p><b>Probabilities have two intervals.</b> Wilson's is the one to plan and stop by; that of Clopper and Pearson is the
 * one to promise by, since it never covers less than it says. Refused: mean and standard error (Wald), which for zero
 * events is the point 0.
 *
 * <p><b>Distribution functions come from Commons Math</b>, always with no generator given, since the default one takes its
 * seed from the clock. Its arithmetic is in Java throughout, so intervals too are the same on every JVM.
 */
@NullMarked
package dev.rehearse.stats;

import org.jspecify.annotations.NullMarked;
