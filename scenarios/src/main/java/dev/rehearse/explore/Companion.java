package dev.rehearse.explore;

import dev.rehearse.kernel.Listener;

/**
 * Hears all that is told in a run that may part into several, as chance goes.
 *
 * @param <C> its own kind
 */
public interface Companion<C extends Companion<C>> extends Listener {

    /** Another one that has heard the same. */
    C copy();

    /** What it has heard as far as that makes a difference to it, in words. */
    String heard();
}
