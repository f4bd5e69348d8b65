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

/**
 * Writes down the first violation of each property, what was excused first, and when what some history must show was seen first,
 * with the time and the step.
 */
public final class Docket implements Watcher<Docket.Memory> {

    private final List<String> properties;
    private final List<String> sought;

    /** A docket for these properties, as the scenario wrote them. */
    public Docket(List<String> properties) {
        this(properties, List.of());
    }

    /**
     * A docket.
     *
     * @param properties as the scenario wrote them
     * @param sought those of them that some history must show, and not each
     */
    public Docket(List<String> properties, List<String> sought) {
        this.properties = List.copyOf(properties);
        this.sought = List.copyOf(sought);
    }

    /** Whether some history must show it, so that a run which does not decides nothing. */
    public boolean isSought(String property) {
        return sought.contains(property);
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
     * @param excuses what would have been violations, likewise
     * @param sightings of what was sought, likewise
     */
    public record Memory(
            String step, boolean closed, List<Violation> violations, List<Violation> excuses, List<Violation> sightings)
            implements State {

        Memory at(String newStep) {
            return new Memory(newStep, closed, violations, excuses, sightings);
        }

        Memory with(List<Violation> broken, List<Violation> excused, List<Violation> seen) {
            return new Memory(step, closed, broken, excused, seen);
        }

        @Override
        public void encode(Encoder out) {
            out.text(step).flag(closed).parts(violations).parts(excuses).parts(sightings);
        }
    }

    @Override
    public Memory initial() {
        return new Memory("", false, List.of(), List.of(), List.of());
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    /** It tells what came of a run, and nobody asks it while the run goes on. */
    @Override
    public boolean onlyCounts() {
        return true;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StepStarted.class
                || kind == ProcedureEnded.class
                || kind == RunClosed.class
                || kind == PropertyViolated.class
                || kind == PropertyExcused.class
                || kind == PropertySeen.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof StepStarted started) {
            return memory.at(started.step());
        }
        if (fact instanceof ProcedureEnded) {
            return memory.at("");
        }
        if (fact instanceof RunClosed) {
            return new Memory(memory.step(), true, memory.violations(), memory.excuses(), memory.sightings());
        }
        if (fact instanceof PropertyViolated violated) {
            Violation violation = here(memory, violated.property(), violated.why(), context);
            return memory.with(noted(memory.violations(), violation), memory.excuses(), memory.sightings());
        }
        if (fact instanceof PropertyExcused excused) {
            Violation excuse = here(memory, excused.property(), excused.why(), context);
            return memory.with(memory.violations(), noted(memory.excuses(), excuse), memory.sightings());
        }
        if (fact instanceof PropertySeen seen) {
            Violation sighting = here(memory, seen.property(), seen.what(), context);
            return memory.with(memory.violations(), memory.excuses(), noted(memory.sightings(), sighting));
        }
        return memory;
    }

    private static Violation here(Memory memory, String property, String why, Context context) {
        return new Violation(property, context.now(), memory.step(), why);
    }

    /** With the first of each property only. */
    private static List<Violation> noted(List<Violation> found, Violation next) {
        if (first(found, next.property()) != null) {
            return found;
        }
        List<Violation> more = new ArrayList<>(found);
        more.add(next);
        return List.copyOf(more);
    }

    /** The verdict on every property, in the scenario's order. */
    public List<Verdict> verdicts(Memory memory) {
        List<Verdict> verdicts = new ArrayList<>(properties.size());
        for (String property : properties) {
            Violation violation = first(memory.violations(), property);
            Violation sighting = first(memory.sightings(), property);
            boolean decided = isSought(property) ? sighting != null : memory.closed();
            Judgement unbroken = decided ? Judgement.HOLDS : Judgement.UNDECIDED;
            Judgement judgement = violation == null ? unbroken : Judgement.VIOLATED;
            verdicts.add(new Verdict(property, judgement, violation, first(memory.excuses(), property), sighting));
        }
        return List.copyOf(verdicts);
    }

    private static @Nullable Violation first(List<Violation> found, String property) {
        for (Violation violation : found) {
            if (violation.property().equals(property)) {
                return violation;
            }
        }
        return null;
    }
}
