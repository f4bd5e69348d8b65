/**
 * From a scenario to its histories: the model is put together once, then run as often as one likes.
 *
 * <p>Chosen: a run goes on after the procedure has ended until the world is healed, and only the curtain closes it; so
 * slow and stuck can be told apart, and a property that must come true has a moment at which it has not. Chosen:
 * {@code during step N} is resolved by running the same seed without that fault first, because how long a step takes is known only
 * then; a replay file keeps the resolved place. Chosen: a run in which a fault had no effect is undecided, though its properties
 * hold, for it says nothing of what was asked; violated stays violated. Chosen: so is a run of which nothing
 * is claimed, for that all of nothing holds says nothing. Refused: to call a fault behind the longest run bad usage,
 * since one whose step is never reached cannot be called so either, and both are the same to whoever asked. Refused: drawing the moment from the length of the whole run, for then short and
 * dangerous steps would hardly ever be struck.
 *
 * <p>Slips that the operator makes by himself ({@code slips:}) are drawn before a run, each by a random number of its own whose stream is
 * named after the slip, and are faults of that run from then on: its sheet and its replay file name them, and shrinking leaves out those
 * that are not needed. Two scenarios, or two probabilities, have the same random numbers for the same slip. Refused: a choice asked at
 * each step while the run goes, which a search would have to branch at, and which would spend the search's budget without being counted.
 * What that costs: a step to which the operator comes again is not drawn again. In a search a slip may only strike just before the first
 * line of its step is typed, which is once; what it does does not depend on how long he has thought.
 *
 * <p>Chosen: the outcome is how the procedure ended, whatever became of the cluster, which properties such as {@code redundancy-restored} tell. A
 * rule that is in vain when it is over is named behind it, and of a run that is cut off what the operator waits for. Refused: to call
 * whoever has done every step and lacks redundancy a day later stuck, because some procedures, done to the letter, leave a server
 * idle; refused too: to call a run that is cut off stuck, for what he waits for might still come.
 */
@NullMarked
package dev.rehearse.rehearsal;

import org.jspecify.annotations.NullMarked;
