package dev.rehearse.rehearsal;

import dev.rehearse.fault.Trigger;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepEnded;
import dev.rehearse.site.fact.StepStarted;

/** Notes when a step first began and ended. */
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
        if (fact instanceof StepStarted started && started.step().equals(step) && !begun) {
            begun = true;
            start = time;
        } else if (fact instanceof StepEnded ended && begun && ended.step().equals(step)) {
            over = true;
            end = time;
        } else if (fact instanceof ProcedureEnded) {
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
