/**
 * Makes a failing run small: the fewest faults that are needed for it, each where it first does its harm, and no more chance than
 * there must be.
 *
 * <p>What is promised of the outcome. <b>Failing</b> is that one property, chosen at the start, is violated; how the run ends and
 * what else is violated may change on the way. <b>Minimal</b>: without any one of its faults, the others staying where they are, that property
 * is not violated. <b>Earliest</b>: no one of its faults can strike before an earlier event, the others staying where they are, with
 * that property still violated. A place is a number of events that the run has served, so both sentences can be checked with {@code rehearse run}
 * by leaving a {@code --fault} out or writing a smaller number into it. The same failing run gives the same bytes, and to shrink what was shrunk changes nothing.
 *
 * <p>Decisions.
 * <ul>
 *   <li>Three moves, again and again until none of them changes anything: take the median of every duration and the first way of every
 *       choice; leave faults out (delta debugging); put each fault before the earliest event that will do, those that strike first coming first.
 *       Refused: each move once, since a fault that has moved may make another needless, or let it move too.
 *   <li>Nothing is taken for monotone. That a fault before event 40 does no harm and one before event 50 does says nothing about event 30, so every
 *       place is tried, from the first event on. Refused: bisection, which is quick and finds some place, not the first.
 *   <li>A place is tried in a fork of the run in which the fault has not struck, so that what lies before it runs once for all places.
 *       What is found so is run once more from the start as an ordinary run; if that did not fail, it would be a mistake of ours, and is told as one.
 *   <li>That a fault strikes is an event itself, and that the struck part takes note of it another. So those that a fault overtakes when it comes forward
 *       are tried one and two events later as well, lest they strike before another event than ever for no other reason.
 *   <li>A fault that strikes at a time between two events, and does its harm before no event at or before that time, stays as it was
 *       asked for, say {@code at step 6 + 3 s}.
 *   <li>Earliest for each fault alone. Refused: the earliest of all placements of several faults together, which is what {@code explore}
 *       is for, at its cost.
 *   <li>With other faults a run asks other questions of chance. So the answers are kept by the name of the question and how often it was asked before, and
 *       only what was never asked is answered by the seed. Refused: to go on with the recorded path, which fits no run but its own.
 *   <li>One property at a time. Refused: all that are violated together, since what is needed for all is more than any one of them needs.
 *   <li>Overrides stay. They are assumptions about the cluster, not things that went wrong in it.
 * </ul>
 */
@NullMarked
package dev.rehearse.shrink;

import org.jspecify.annotations.NullMarked;
