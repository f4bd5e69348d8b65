package dev.rehearse.kernel;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;

/** All that a component may do to the world, and all that it may ask. Valid during the call that got it. */
public interface Context {

    /** Nanoseconds since the start of the run. */
    long now();

    /** The id of the component that is running. */
    int self();

    /** Puts an event on the future event list: {@code signal} reaches {@code to} after {@code delay} nanoseconds (0 or more). */
    void send(int to, long delay, Signal signal);

    /**
     * Passes something on within the event that is being served: {@code signal} reaches {@code to} as soon as the running
     * component is done with it, and whatever was passed on before. For a component that is only the front of another, or
     * is told what another knows: nothing happens in the world between the two.
     */
    void pass(int to, Signal signal);

    /** Starts one of the running component's own timers; a pending one in the same slot is replaced. */
    void start(Timer timer, long delay);

    /** Cancels the running component's pending timer of that slot, if any. A cancelled event never advances the clock. */
    void cancel(int slot);

    /** How long something takes, in nanoseconds: drawn, replayed or enumerated. */
    long duration(Activity what);

    /** Which way something goes, as an index into the choice's options: drawn, replayed or enumerated. */
    int choose(Choice what);

    /** Tells the outside that something is so. */
    void observe(Fact fact);

    /** Asks for the end of the run after this event. */
    void stop();
}
