package dev.rehearse.rehearsal;

import dev.rehearse.fault.Trigger;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;

/**
 * Notes when a step first began and when the next one did: what lies between is booked to the step, also what goes on after its
 * command was answered.
 */
final class StepWatch implements Listener {

    private final int number;
    private final String step;
    private boolean begun;
    private boolean over;
    private long start;
    private long end;

    StepWatch(int number) {
        this.number = number;
        this.step = Integer.toString(number);
    }

    @Override
    public void fact(long time, int source, Fact fact) {
        if (over) {
            return;
        }
        boolean starts = fact instanceof StepStarted;
        if (!begun && starts && ((StepStarted) fact).step().equals(step)) {
            begun = true;
            start = time;
        } else if ((begun && starts) || fact instanceof ProcedureEnded) {
            over = true;
            end = time;
        }
    }

    /** Whether the step is over, or will never be. */
    boolean over() {
        return over;
    }

    /** How long after the start of the step a place in it lies, in nanoseconds; 0 if the step was never reached. */
    long offset(double uniform) {
        return begun && over ? Trigger.during(number, start, end, uniform).delay() : 0;
    }
}
