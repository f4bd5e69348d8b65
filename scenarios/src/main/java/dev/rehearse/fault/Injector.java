package dev.rehearse.fault;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lets faults strike when their triggers come, and has them repaired. What never struck stands in its memory. */
public final class Injector implements Watcher<Injector.Memory> {

    private final List<Fault> faults;
    private final boolean again;

    /** How far a fault has come. */
    public enum Stage implements Encodable {
        /** Its trigger has not come. */
        WAITING,
        /** Its trigger has come; it strikes in a while. */
        ARMED,
        /** It has struck and is not repaired. */
        STRUCK,
        /** It is over. */
        OVER;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /**
     * What the injector remembers.
     *
     * @param stages how far each fault has come, by its place in the plan
     */
    public record Memory(List<Stage> stages) implements State {

        Memory with(int place, Stage stage) {
            List<Stage> changed = new ArrayList<>(stages);
            changed.set(place, stage);
            return new Memory(List.copyOf(changed));
        }

        /** Whether the fault at this place has struck. */
        public boolean struck(int place) {
            return stages.get(place) == Stage.STRUCK || stages.get(place) == Stage.OVER;
        }

        @Override
        public void encode(Encoder out) {
            out.parts(stages);
        }
    }

    /** An injector of these faults. Those that count from the start of the run need {@link FaultPlan#install}. */
    public Injector(FaultPlan plan) {
        this(plan, false);
    }

    /**
     * An injector.
     *
     * @param again whether a fault that is over may strike again, so that nothing is remembered of it
     */
    public Injector(FaultPlan plan, boolean again) {
        this.faults = plan.faults();
        this.again = again;
    }

    /** What tells an injector that a fault strikes now, whatever its trigger. */
    public static Signal now(int place) {
        return new Moment(place, Moment.What.STRIKE);
    }

    @Override
    public Memory initial() {
        return new Memory(List.copyOf(Collections.nCopies(faults.size(), Stage.WAITING)));
    }

    @Override
    public int timers() {
        return faults.size();
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (!(signal instanceof Moment moment)) {
            return memory;
        }
        Fault fault = faults.get(moment.slot());
        return moment.what() == Moment.What.STRIKE
                ? strike(memory, moment.slot(), fault, context)
                : heal(memory, moment.slot(), fault, context);
    }

    private Memory strike(Memory memory, int place, Fault fault, Context context) {
        context.send(fault.on(), 0, new Strike(fault.kind()));
        context.observe(new FaultStruck(fault.on(), fault.words()));
        if (fault.repair() == null) {
            return memory.with(place, over());
        }
        context.start(new Moment(place, Moment.What.HEAL), context.duration(fault.repair()));
        return memory.with(place, Stage.STRUCK);
    }

    private Stage over() {
        return again ? Stage.WAITING : Stage.OVER;
    }

    private Memory heal(Memory memory, int place, Fault fault, Context context) {
        context.send(fault.on(), 0, new Heal(fault.kind()));
        context.observe(new FaultHealed(fault.on(), fault.words()));
        return memory.with(place, over());
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StepStarted.class || kind == StateChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        Memory next = memory;
        for (int place = 0; place < faults.size(); place++) {
            Trigger trigger = faults.get(place).trigger();
            if (memory.stages().get(place) == Stage.WAITING && comes(trigger, source, fact)) {
                context.start(new Moment(place, Moment.What.STRIKE), trigger.delay());
                next = next.with(place, Stage.ARMED);
            }
        }
        return next;
    }

    private static boolean comes(Trigger trigger, int source, Fact fact) {
        if (trigger.on() == Trigger.On.STEP) {
            return fact instanceof StepStarted started && started.step().equals(trigger.step());
        }
        return trigger.on() == Trigger.On.STATE
                && source == trigger.component()
                && fact instanceof StateChanged change
                && !change.from().equals(change.to()) // a state that it begins with is none that it comes into
                && (change.to().equals(trigger.state()) || change.shown().equals(trigger.state()));
    }
}
