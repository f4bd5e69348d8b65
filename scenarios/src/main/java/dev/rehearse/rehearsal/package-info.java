/**
 * From a scenario to its histories: the model is put together once, then run as often as one likes.
 *
 * <p>Chosen: a run goes on after the procedure has ended until the world is healed, and only the curtain closes it; so
 * slow and stuck can be told apart, and a property that must come true has a moment at which it has not. Chosen:
 * {@code during step N} is resolved by running the same seed without that fault first, because how long a step takes is known only
 * then; a replay file keeps the resolved place. Refused: drawing the moment from the length of the whole run, for then short and
 * dangerous steps would hardly ever be struck.
 */
@NullMarked
package dev.rehearse.rehearsal;

import org.jspecify.annotations.NullMarked;
