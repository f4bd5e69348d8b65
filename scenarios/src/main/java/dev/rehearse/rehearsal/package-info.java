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
 */
@NullMarked
package dev.rehearse.rehearsal;

import org.jspecify.annotations.NullMarked;
