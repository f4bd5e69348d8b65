package dev.rehearse.scenario;

import dev.rehearse.site.value.Words;

/**
 * When a fault strikes. If what it waits for never comes, it does not strike.
 *
 * @param anchor what it waits for
 * @param step the number of a step, or 0
 * @param delay nanoseconds after the anchor, or a number of events
 * @param component the component whose state is waited for, or empty
 * @param state the state, printed or internal; the name of the step for {@link Anchor#AHEAD}; or empty
 */
public record Placement(Anchor anchor, int step, long delay, String component, String state) {

    /** What a placement waits for. */
    public enum Anchor {
        /** The scenario does not say: the engine chooses. */
        ANYWHERE,
        /** {@code at 1 h 5 min}: the start of the run. */
        START,
        /** {@code at step 9}, {@code at step 9 + 3 s}: the start of the step. */
        STEP,
        /** {@code during step 6}: some time after the step's start, drawn. */
        DURING,
        /** {@code after 132 events}: when so many events of the run were served, the delay being their number. */
        EVENT,
        /** {@code when S2 is SECONDARY_CATCHING_UP}: the component comes into the state. */
        STATE,
        /** A slip, which says itself where it belongs: the operator comes to the step, which is named in place of a state. */
        AHEAD
    }

    /** The scenario does not say. */
    public static final Placement ANYWHERE = new Placement(Anchor.ANYWHERE, 0, 0, "", "");

    /** A time after the start of the run. */
    public static Placement at(long time) {
        return new Placement(Anchor.START, 0, time, "", "");
    }

    /** A time after the start of a step. */
    public static Placement atStep(int step, long delay) {
        return new Placement(Anchor.STEP, step, delay, "", "");
    }

    /** Some time after the start of a step. */
    public static Placement during(int step) {
        return new Placement(Anchor.DURING, step, 0, "", "");
    }

    /** When so many events of the run were served: what a search finds and a replay must meet again. */
    public static Placement after(long events) {
        return new Placement(Anchor.EVENT, 0, events, "", "");
    }

    /** When a component comes into a state. */
    public static Placement when(String component, String state) {
        return new Placement(Anchor.STATE, 0, 0, component, state);
    }

    /** When the operator comes to a step, by the name that facts give it. */
    public static Placement ahead(String step) {
        return new Placement(Anchor.AHEAD, 0, 0, "", step);
    }

    /** As a scenario writes it, with a space before it; empty if it says nothing. */
    public String words() {
        return switch (anchor) {
            case ANYWHERE, AHEAD -> "";
            case START -> " at " + Words.exactly(delay);
            case STEP -> " at step " + step + (delay == 0 ? "" : " + " + Words.exactly(delay));
            case EVENT -> " after " + delay + " events";
            case DURING -> " during step " + step;
            case STATE -> " when " + component + " is " + state;
        };
    }
}
