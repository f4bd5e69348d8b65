package dev.rehearse.measure;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;

/** How long one more single fault would do harm of one kind. */
public final class ExposureMeter implements Watcher<ExposureMeter.Memory> {

    private final String kind;

    /** A meter for a kind of exposure: {@code data} or {@code service}. */
    public ExposureMeter(String kind) {
        this.kind = kind;
    }

    /**
     * What it counted.
     *
     * @param step the step that the operator is at
     * @param open when the window was open
     */
    public record Memory(String step, Stopwatch open) implements State {

        /** The memory with all time up to {@code now} in the sums. */
        public Memory upTo(long now) {
            return new Memory(step, open.lap(step, now));
        }

        @Override
        public void encode(Encoder out) {
            out.text(step).part(open);
        }
    }

    @Override
    public Memory initial() {
        return new Memory("", Stopwatch.NEW);
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
        return kind == ExposureChanged.class || kind == StepStarted.class || kind == ProcedureEnded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        String begun = Steps.begun(fact);
        if (begun != null) {
            return new Memory(begun, memory.upTo(context.now()).open());
        }
        if (fact instanceof ExposureChanged changed && changed.kind().equals(kind)) {
            return new Memory(memory.step(), memory.open().turn(changed.exposed(), memory.step(), context.now()));
        }
        return memory;
    }
}
