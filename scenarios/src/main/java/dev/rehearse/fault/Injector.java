package dev.rehearse.fault;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultBit;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.FaultEffect.How;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultSpread;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepAhead;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Lets faults strike when their triggers come, and has them repaired. What never struck stands in its memory. */
public final class Injector implements Watcher<Injector.Memory> {

    private final List<Fault> faults;
    private final boolean again;
    /** The places of those for whose triggers it looks out. */
    private final int[] alert;

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
     * @param effects what each does once it has struck, likewise
     */
    public record Memory(List<Stage> stages, List<Effect> effects) implements State {

        Memory with(int place, Stage stage) {
            List<Stage> changed = new ArrayList<>(stages);
            changed.set(place, stage);
            return new Memory(List.copyOf(changed), effects);
        }

        Memory with(int place, Effect effect) {
            List<Effect> changed = new ArrayList<>(effects);
            changed.set(place, effect);
            return new Memory(stages, List.copyOf(changed));
        }

        Memory striking(int place) {
            int before = 0;
            for (Effect effect : effects) {
                before = Math.max(before, effect.order());
            }
            return with(place, new Effect(before + 1, How.BITES, "", 0, 0, 0));
        }

        /** Whether the fault at this place has struck. */
        public boolean struck(int place) {
            return stages.get(place) == Stage.STRUCK || stages.get(place) == Stage.OVER;
        }

        @Override
        public void encode(Encoder out) {
            out.parts(stages).parts(effects);
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
        this.alert = IntStream.range(0, faults.size())
                .filter(place -> faults.get(place).trigger().on() != Trigger.On.NOTHING)
                .toArray();
    }

    /** What tells an injector that a fault strikes now, whatever its trigger. */
    public static Signal now(int place) {
        return new Moment(place, Moment.What.STRIKE);
    }

    @Override
    public Memory initial() {
        return new Memory(
                List.copyOf(Collections.nCopies(faults.size(), Stage.WAITING)),
                List.copyOf(Collections.nCopies(faults.size(), Effect.NONE)));
    }

    @Override
    public int timers() {
        return faults.size();
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Alarm alarm) {
            context.start(new Moment(alarm.place(), Moment.What.STRIKE), alarm.delay());
            return memory.with(alarm.place(), Stage.ARMED);
        }
        if (!(signal instanceof Moment moment)) {
            return memory;
        }
        Fault fault = faults.get(moment.slot());
        return moment.what() == Moment.What.STRIKE
                ? strike(memory, moment.slot(), fault, context)
                : heal(memory, moment.slot(), fault, context);
    }

    private Memory strike(Memory memory, int place, Fault fault, Context context) {
        for (Fault.Hit hit : fault.hits()) {
            hit.kind().strike(hit.on(), context);
        }
        context.observe(new FaultStruck(fault.on(), fault.words()));
        for (Fault.Hit also : fault.hits().subList(1, fault.hits().size())) {
            context.observe(new FaultSpread(also.on(), fault.words()));
        }
        Memory striking = again ? memory : memory.striking(place);
        if (fault.repair() == null) {
            return striking.with(place, over());
        }
        context.start(new Moment(place, Moment.What.HEAL), context.duration(fault.repair()));
        return striking.with(place, Stage.STRUCK);
    }

    private Stage over() {
        return again ? Stage.WAITING : Stage.OVER;
    }

    private Memory heal(Memory memory, int place, Fault fault, Context context) {
        for (Fault.Hit hit : fault.hits()) {
            hit.kind().heal(hit.on(), context);
        }
        context.observe(new FaultHealed(fault.on(), fault.words()));
        Memory next = memory.with(place, over());
        next = next.with(place, next.effects().get(place).over(context.now()));
        for (int other = 0; other < faults.size(); other++) {
            Effect effect = next.effects().get(other);
            boolean bared =
                    next.stages().get(other) == Stage.STRUCK && effect.covered() && !Ranks.covered(faults, next, other);
            // what lay under those that are repaired now goes on alone
            next = bared ? next.with(other, effect.bared(context.now())) : next;
        }
        return next;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StepStarted.class
                || kind == StateChanged.class
                || kind == FaultEffect.class
                || kind == StepAhead.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof FaultEffect effect) {
            return told(memory, effect, context);
        }
        Memory next = memory;
        for (int place : alert) {
            Trigger trigger = faults.get(place).trigger();
            if (memory.stages().get(place) != Stage.WAITING || !trigger.comes(source, fact)) {
                continue;
            }
            if (trigger.on() == Trigger.On.AHEAD) {
                next = strike(next, place, faults.get(place), context); // at once: he may not think for long
            } else {
                context.start(new Moment(place, Moment.What.STRIKE), trigger.delay());
                next = next.with(place, Stage.ARMED);
            }
        }
        return next;
    }

    private Memory told(Memory memory, FaultEffect told, Context context) {
        int place = Ranks.meant(faults, memory, told);
        if (place < 0) {
            return memory;
        }
        Effect known = memory.effects().get(place);
        boolean others = known.spared() + 1 < faults.get(place).hits().size();
        if (told.how() != How.BITES && others) {
            return memory.with(place, known.sparing());
        }
        if (told.how() != How.BITES) {
            return memory.with(place, known.told(told.how(), told.why(), context.now()));
        }
        context.observe(new FaultBit(told.on(), faults.get(place).words()));
        return memory.with(place, known.harm());
    }
}
