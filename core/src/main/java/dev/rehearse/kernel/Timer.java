package dev.rehearse.kernel;

/**
 * A signal that a component sends to itself and may replace or cancel. The slot names it: at most one event a slot
 * is pending, so no handle sits in any state.
 */
public interface Timer extends Signal {

    /** The place of this timer among its component's timers, 0 to {@link Component#timers()} - 1. */
    int slot();
}
