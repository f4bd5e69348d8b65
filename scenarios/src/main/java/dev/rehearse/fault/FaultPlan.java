package dev.rehearse.fault;

import dev.rehearse.fault.Fault.Hit;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of a run with ids and enum constants in place of names. It never changes and serves every run. */
public final class FaultPlan {

    private final List<Fault> faults;

    /** A plan of these faults. */
    public FaultPlan(List<Fault> faults) {
        this.faults = List.copyOf(faults);
    }

    /**
     * The plan that these phrases make, every one of which strikes.
     *
     * @param phrases each with its placement settled: none of {@link Anchor#ANYWHERE}, {@link Anchor#DURING} and {@link Anchor#DRAWN}
     * @param plan the cluster, with the assumptions on repairs
     * @param model in which every component of the system has its id
     * @throws IllegalArgumentException if a placement is not settled, or the model lacks a component
     */
    public static FaultPlan of(List<FaultPhrase> phrases, Plan plan, Model.Builder model) {
        List<Fault> faults = new ArrayList<>();
        for (FaultPhrase phrase : phrases) {
            List<Hit> hits = new ArrayList<>();
            hits.add(new Hit(phrase.kind(), id(phrase.component(), model)));
            for (FaultPhrase.Also also : phrase.also()) {
                hits.add(new Hit(also.kind(), id(also.component(), model)));
            }
            faults.add(new Fault(phrase.words(), hits, trigger(phrase, model), repair(phrase, plan, model)));
        }
        return new FaultPlan(faults);
    }

    /**
     * Puts an injector of these faults into a model, under an id reserved for it.
     *
     * @param id reserved for the injector
     */
    public void install(Model.Builder model, int id) {
        model.put(id, new Injector(this));
        for (int place = 0; place < faults.size(); place++) {
            Trigger trigger = faults.get(place).trigger();
            if (trigger.on() == Trigger.On.START) {
                model.open(id, trigger.delay(), new Moment(place, Moment.What.STRIKE));
            }
        }
    }

    /** The faults, in the order of their places. */
    public List<Fault> faults() {
        return faults;
    }

    private static Trigger trigger(FaultPhrase phrase, Model.Builder model) {
        Placement placement = phrase.placement();
        return switch (placement.anchor()) {
            case START -> new Trigger(Trigger.On.START, "", placement.delay(), -1, "");
            case STEP -> new Trigger(Trigger.On.STEP, Integer.toString(placement.step()), placement.delay(), -1, "");
            case STATE -> new Trigger(Trigger.On.STATE, "", 0, id(placement.component(), model), placement.state());
            case AHEAD -> new Trigger(Trigger.On.AHEAD, placement.state(), 0, -1, "");
            case EVENT -> new Trigger(Trigger.On.NOTHING, "", 0, -1, "");
            case ANYWHERE, DURING, DRAWN ->
                throw new IllegalArgumentException("'" + phrase.words() + "' does not say exactly when it strikes");
        };
    }

    private static int id(String component, Model.Builder model) {
        int id = model.id(component);
        if (id < 0) {
            throw new IllegalArgumentException("the model has no component " + component);
        }
        return id;
    }

    private static @Nullable Activity repair(FaultPhrase phrase, Plan plan, Model.Builder model) {
        Distribution lasts = phrase.lasts().time();
        if (lasts != null) {
            String name = phrase.subject() + " " + phrase.kind().words() + " for "
                    + phrase.lasts().words();
            return model.activity(name, lasts);
        }
        String assumption = phrase.kind().repair();
        if (assumption.isEmpty()) {
            return null;
        }
        Value value = plan.setting("assume", assumption);
        Distribution time = value.time() == null ? new Constant(value.number()) : value.time();
        String whose = phrase.also().isEmpty() ? phrase.component() : phrase.subject();
        return model.activity(whose + " " + phrase.kind().words() + " repair", time);
    }
}
