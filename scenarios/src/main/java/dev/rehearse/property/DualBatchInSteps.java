package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.DualBatch;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;

/** Regions of two PACs take batch at once only in certain steps. */
final class DualBatchInSteps implements Property<DualBatchInSteps.Memory> {

    private final String phrase;
    private final int from;
    private final int to;

    /** The property, as the scenario wrote it, with the first and the last of the steps. */
    DualBatchInSteps(String phrase, int from, int to) {
        this.phrase = phrase;
        this.from = from;
        this.to = to;
    }

    /**
     * What it remembers.
     *
     * @param step the step that the operator is at
     * @param dual whether two PACs take batch
     * @param told whether it spoke already
     */
    record Memory(String step, boolean dual, boolean told) implements State {

        @Override
        public void encode(Encoder out) {
            out.text(step).flag(dual).flag(told);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory("", false, false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == DualBatch.class || kind == StepStarted.class || kind == ProcedureEnded.class;
    }

    @Override
    public Memory notice(Memory m, int source, Fact fact, Context context) {
        if (fact instanceof DualBatch batch) {
            return judged(new Memory(m.step(), batch.open(), m.told()), context);
        }
        if (fact instanceof StepStarted started) {
            return judged(new Memory(started.step(), m.dual(), m.told()), context);
        }
        return fact instanceof ProcedureEnded ? judged(new Memory("", m.dual(), m.told()), context) : m;
    }

    private Memory judged(Memory m, Context context) {
        boolean bad = m.dual() && !m.told() && !allowed(m.step());
        if (bad) {
            violated(context, "two PACs take batch" + (m.step().isEmpty() ? "" : " at step " + m.step()));
        }
        return new Memory(m.step(), m.dual(), m.told() || bad);
    }

    private boolean allowed(String step) {
        if (step.isEmpty() || !Character.isDigit(step.charAt(0))) {
            return false;
        }
        int number = Integer.parseInt(step);
        return from <= number && number <= to;
    }
}
