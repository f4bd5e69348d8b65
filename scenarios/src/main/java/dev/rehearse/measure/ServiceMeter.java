package dev.rehearse.measure;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StepStarted;

/** How long one service is down and degraded. */
public final class ServiceMeter implements Watcher<ServiceMeter.Memory> {

    private final String service;

    /** A meter for a service such as {@code write}. */
    public ServiceMeter(String service) {
        this.service = service;
    }

    /**
     * What it counted.
     *
     * @param step the step that the operator is at
     * @param down when users got nothing
     * @param degraded when they got less than they should
     */
    public record Memory(String step, Stopwatch down, Stopwatch degraded) implements State {

        /** The memory with all time up to {@code now} in the sums. */
        public Memory upTo(long now) {
            return new Memory(step, down.lap(step, now), degraded.lap(step, now));
        }

        @Override
        public void encode(Encoder out) {
            out.text(step).part(down).part(degraded);
        }
    }

    @Override
    public Memory initial() {
        return new Memory("", Stopwatch.NEW, Stopwatch.NEW);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean onlyCounts() {
        return true;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ServiceChanged.class || kind == StepStarted.class || kind == ProcedureEnded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        String begun = Steps.begun(fact);
        if (begun != null) {
            Memory lapped = memory.upTo(context.now());
            return new Memory(begun, lapped.down(), lapped.degraded());
        }
        if (fact instanceof ServiceChanged changed && changed.service().equals(service)) {
            String step = memory.step();
            return new Memory(
                    step,
                    memory.down().turn(changed.status() == ServiceStatus.DOWN, step, context.now()),
                    memory.degraded().turn(changed.status() == ServiceStatus.DEGRADED, step, context.now()));
        }
        return memory;
    }
}
