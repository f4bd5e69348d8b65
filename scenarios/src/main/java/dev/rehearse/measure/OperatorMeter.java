package dev.rehearse.measure;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.InstructionFailed;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.RuleApplied;
import dev.rehearse.site.fact.RuleCut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the operator did: commands, refusals, and how it ended. */
public final class OperatorMeter implements Watcher<OperatorMeter.Memory> {

    private final int operator;

    /** A meter for the operator of this id; controllers give commands too. */
    public OperatorMeter(int operator) {
        this.operator = operator;
    }

    /**
     * A command that was refused.
     *
     * @param by the component that refused it
     * @param words the command with its argument
     * @param code the vendor's code
     * @param times how often
     */
    public record Refusal(int by, String words, int code, long times) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(by).text(words).number(code).number(times);
        }
    }

    /**
     * How the procedure ended.
     *
     * @param outcome completed, rolled back, stuck or abandoned
     * @param why which condition never became true; empty if completed
     * @param time nanoseconds from the start of the run
     */
    public record End(String outcome, String why, long time) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.text(outcome).text(why).number(time);
        }
    }

    /**
     * A recovery rule that went round in a circle until it was passed over.
     *
     * @param rule its condition
     * @param times how often it was tried
     * @param step at which it was passed over; empty once the procedure has ended
     */
    public record Cut(String rule, int times, String step) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.text(rule).number(times).text(step);
        }
    }

    /**
     * What it counted.
     *
     * @param commands how many were given, questions included
     * @param failures instructions that failed or were refused
     * @param interventions recovery rules followed
     * @param refusals in the order of their first time
     * @param cuts rules that went round in a circle, in order
     * @param end null as long as the procedure goes on
     */
    public record Memory(
            long commands, long failures, long interventions, List<Refusal> refusals, List<Cut> cuts, @Nullable End end)
            implements State {

        /** Whether the operator did what is written and nothing else. */
        public boolean asWritten() {
            return failures == 0 && interventions == 0;
        }

        @Override
        public void encode(Encoder out) {
            out.number(commands)
                    .number(failures)
                    .number(interventions)
                    .parts(refusals)
                    .parts(cuts)
                    .part(end);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(0, 0, 0, List.of(), List.of(), null);
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
        return kind == CommandGiven.class
                || kind == InstructionFailed.class
                || kind == RuleApplied.class
                || kind == RuleCut.class
                || kind == CommandAnswered.class
                || kind == ProcedureEnded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (source != operator) {
            return memory;
        }
        Memory m = memory;
        if (fact instanceof CommandGiven) {
            return new Memory(m.commands() + 1, m.failures(), m.interventions(), m.refusals(), m.cuts(), m.end());
        }
        if (fact instanceof InstructionFailed) {
            return new Memory(m.commands(), m.failures() + 1, m.interventions(), m.refusals(), m.cuts(), m.end());
        }
        if (fact instanceof RuleApplied) {
            return new Memory(m.commands(), m.failures(), m.interventions() + 1, m.refusals(), m.cuts(), m.end());
        }
        if (fact instanceof RuleCut cut) {
            List<Cut> cuts = new ArrayList<>(m.cuts());
            cuts.add(new Cut(cut.rule(), cut.times(), cut.step()));
            return new Memory(m.commands(), m.failures(), m.interventions(), m.refusals(), List.copyOf(cuts), m.end());
        }
        if (fact instanceof CommandAnswered answer && answer.reply() == Reply.REFUSED) {
            return new Memory(
                    m.commands(), m.failures(), m.interventions(), with(m.refusals(), answer), m.cuts(), m.end());
        }
        if (fact instanceof ProcedureEnded ended && m.end() == null) {
            End end = new End(ended.outcome(), ended.why(), context.now());
            return new Memory(m.commands(), m.failures(), m.interventions(), m.refusals(), m.cuts(), end);
        }
        return m;
    }

    private static List<Refusal> with(List<Refusal> refusals, CommandAnswered answer) {
        List<Refusal> more = new ArrayList<>(refusals);
        for (int i = 0; i < more.size(); i++) {
            Refusal known = more.get(i);
            if (known.by() == answer.by()
                    && known.code() == answer.code()
                    && known.words().equals(answer.words())) {
                more.set(i, new Refusal(known.by(), known.words(), known.code(), known.times() + 1));
                return List.copyOf(more);
            }
        }
        more.add(new Refusal(answer.by(), answer.words(), answer.code(), 1));
        return List.copyOf(more);
    }
}
