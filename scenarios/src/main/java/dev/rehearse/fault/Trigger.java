package dev.rehearse.fault;

import dev.rehearse.kernel.Fact;
import dev.rehearse.scenario.Placement;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepAhead;
import dev.rehearse.site.fact.StepStarted;

/**
 * When a fault strikes, by ids.
 *
 * @param on what it waits for
 * @param step the number of the step as facts name it, or empty
 * @param delay nanoseconds after the start of the run or of the step
 * @param component the component whose state is waited for, or -1
 * @param state the state, printed or internal, or empty
 */
public record Trigger(On on, String step, long delay, int component, String state) {

    /** What a trigger waits for. */
    public enum On {
        /** The start of the run. */
        START,
        /** The start of a step. */
        STEP,
        /** Nothing: whoever moves the run lets it strike. */
        NOTHING,
        /** A component comes into a state. */
        STATE,
        /** The operator begins to think about a step. */
        AHEAD
    }

    /**
     * Where in a step a fault strikes that a scenario places {@code during} it: somewhere in the step as it went in a run
     * without the fault.
     *
     * @param step the number of the step
     * @param start when it started there, in nanoseconds
     * @param end when it ended there, not before the start
     * @param uniform where between both, from 0 (its start) to less than 1
     */
    public static Placement during(int step, long start, long end, double uniform) {
        if (end < start || !(uniform >= 0 && uniform < 1)) {
            throw new IllegalArgumentException(
                    "step " + step + " from " + start + " to " + end + " ns has no place at " + uniform);
        }
        return Placement.atStep(step, (long) (uniform * (end - start)));
    }

    /** Whether a fact that a component tells is what it waits for. */
    boolean comes(int source, Fact fact) {
        return switch (on) {
            case STEP -> fact instanceof StepStarted started && started.step().equals(step);
            case AHEAD -> fact instanceof StepAhead ahead && ahead.step().equals(step);
            case STATE ->
                source == component
                        && fact instanceof StateChanged change
                        && !change.from().equals(change.to()) // a state that it begins with is none that it comes into
                        && (change.to().equals(state) || change.shown().equals(state));
            case START, NOTHING -> false;
        };
    }
}
