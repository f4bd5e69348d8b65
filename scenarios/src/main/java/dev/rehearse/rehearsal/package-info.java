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
 * <p>Chosen: the outcome is how the procedure ended, but for one case: who has done every step and lacks, a day after the last repair, a
 * service or a redundancy that a run without any fault ends with, is stuck, and what never came back is named ({@link
 * dev.rehearse.rehearsal.Usual}). A rule that is in vain when it is over is named behind it, and of a run that is cut off what the
 * operator waits for. Refused: to call everybody stuck who lacks redundancy at the end, because some procedures, done to the letter, leave
 * a server idle, and because a host whose disks are a day late is not the operator's; refused too: to say so of a procedure that was
 * given up or taken back, which is the worse news; and to call a run that is cut off stuck, for what he waits for might still come.
 * The usual end is found out when a run first asks for it, so that runs that end well pay nothing. Refused: a key in which a scenario
 * says what it leaves open, which would be a second place for what its own run shows.
 */
@NullMarked
package dev.rehearse.rehearsal;

import org.jspecify.annotations.NullMarked;
