package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down the first violation of each property, with the time and the step. */
public final class Docket implements Watcher<Docket.Memory> {

    private final List<String> properties;

    /** A docket for these properties, as the scenario wrote them. */
    public Docket(List<String> properties) {
        this.properties = List.copyOf(properties);
    }

    /** What is judged, as the scenario wrote it. */
    public List<String> properties() {
        return properties;
    }

    /**
     * What was written down.
     *
     * @param step the step that the operator is at; empty outside the procedure
     * @param closed whether the run came to its close
     * @param violations in the order in which they came, at most one a property
     */
    public record Memory(String step, boolean closed, List<Violation> violations) implements State {

        @Override
        public void encode(Encoder out) {
            out.text(step).flag(closed).parts(violations);
        }
    }

    @Override
    public Memory initial() {
        return new Memory("", false, List.of());
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StepStarted.class
                || kind == ProcedureEnded.class
                || kind == RunClosed.class
                || kind == PropertyViolated.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof StepStarted started) {
            return new Memory(started.step(), memory.closed(), memory.violations());
        }
        if (fact instanceof ProcedureEnded) {
            return new Memory("", memory.closed(), memory.violations());
        }
        if (fact instanceof RunClosed) {
            return new Memory(memory.step(), true, memory.violations());
        }
        if (fact instanceof PropertyViolated violated && first(memory, violated.property()) == null) {
            List<Violation> more = new ArrayList<>(memory.violations());
            more.add(new Violation(violated.property(), context.now(), memory.step(), violated.why()));
            return new Memory(memory.step(), memory.closed(), List.copyOf(more));
        }
        return memory;
    }

    /** The verdict on every property, in the scenario's order. */
    public List<Verdict> verdicts(Memory memory) {
        List<Verdict> verdicts = new ArrayList<>(properties.size());
        for (String property : properties) {
            Violation violation = first(memory, property);
            Judgement unbroken = memory.closed() ? Judgement.HOLDS : Judgement.UNDECIDED;
            verdicts.add(new Verdict(property, violation == null ? unbroken : Judgement.VIOLATED, violation));
        }
        return List.copyOf(verdicts);
    }

    private static @Nullable Violation first(Memory memory, String property) {
        for (Violation violation : memory.violations()) {
            if (violation.property().equals(property)) {
                return violation;
            }
        }
        return null;
    }
}
