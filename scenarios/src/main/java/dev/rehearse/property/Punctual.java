package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;

/** The procedure ends, however it ends, within a time from the start of the run. */
public final class Punctual implements Property<Punctual.Memory> {

    private final String phrase;
    private final long limit;

    /** The property, as the scenario wrote it, with its limit in nanoseconds from the start of the run. */
    public Punctual(String phrase, long limit) {
        this.phrase = phrase;
        this.limit = limit;
    }

    /**
     * Whether the clock is set.
     *
     * @param begun whether anything was noticed yet
     * @param ended whether the procedure has ended
     */
    public record Memory(boolean begun, boolean ended) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(begun).flag(ended);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(false, false);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StepStarted.class || kind == ProcedureEnded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (memory.ended()) {
            return memory;
        }
        if (fact instanceof ProcedureEnded) {
            context.cancel(Limit.PASSED.slot());
            return new Memory(true, true);
        }
        if (!memory.begun()) {
            context.start(Limit.PASSED, Math.max(0, limit - context.now() + 1));
            return new Memory(true, false);
        }
        return memory;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal == Limit.PASSED) {
            violated(context, "the procedure goes on");
        }
        return memory;
    }
}
