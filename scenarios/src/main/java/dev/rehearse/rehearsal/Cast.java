package dev.rehearse.rehearsal;

import dev.rehearse.fault.Fault;
import dev.rehearse.fault.FaultPlan;
import dev.rehearse.fault.Trigger;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.World;
import dev.rehearse.measure.Meters;
import dev.rehearse.measure.OperatorMeter;
import dev.rehearse.procedure.Memory;
import dev.rehearse.procedure.Operator;
import dev.rehearse.procedure.ScriptWriter;
import dev.rehearse.property.Docket;
import dev.rehearse.property.Property;
import dev.rehearse.property.Scene;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.site.value.BadValue;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Everybody on the stage: the scenario's cluster, the operator, the injector, properties, meters and the curtain. */
final class Cast {

    /** How long a world has to heal when the procedure has ended, in nanoseconds: a day. */
    private static final long PATIENCE = 24 * 3600 * 1_000_000_000L;

    private static final Trigger NEVER = new Trigger(Trigger.On.NOTHING, "", 0, -1, "");

    final Model model;
    final Scene scene;
    final int operator;
    final int injector;
    final FaultPlan faults;
    /** The same with the triggers of those that strike by lot, for when they do. */
    final FaultPlan certain;
    /** Who carries out the procedure; null if it is improvised. */
    final @Nullable Operator performer;

    final int docketId;
    final Docket docket;
    final Meters meters;
    final int curtainId;
    private final Usual usual;
    /**
     * Puts the model of a scenario together.
     *
     * @param asked the faults; one that does not say exactly when it strikes is given a trigger that never comes
     * @throws BadScenario if a property's argument is not what it must be
     */
    Cast(Scenario scenario, List<FaultPhrase> asked) {
        this(scenario, asked, false);
    }

    /**
     * Puts the model of a scenario together.
     *
     * @param improvised whether nobody carries out the procedure: a {@link Hand} types what it is told
     */
    Cast(Scenario scenario, List<FaultPhrase> asked, boolean improvised) {
        Model.Builder builder = new Model.Builder();
        build(scenario, builder);
        operator = builder.reserve("operator");
        injector = builder.reserve("faults");
        if (improvised) {
            builder.put(operator, Hand.of(scenario.plan()));
            performer = null;
        } else {
            performer = ScriptWriter.install(scenario, builder, operator, slips(asked));
        }
        certain = plan(asked, scenario, builder);
        faults = asleep(asked, certain);
        faults.install(builder, injector);
        scene = new Scene(scenario.plan(), scenario.system(), builder, operator);
        meters = new Meters(scenario.plan(), scenario.system(), builder, operator);
        docket = docket(scenario, builder);
        docketId = builder.add("docket", docket);
        Curtain curtain = curtain(scenario.limits().run(), scenario.system().standing(scenario.plan()));
        curtainId = builder.add("curtain", curtain);
        model = builder.build();
        usual = new Usual(scenario, curtain, curtainId);
    }

    /** How the procedure ended: whoever did every step is stuck nevertheless if the redundancy never came back. */
    Outcome outcome(World world) {
        OperatorMeter.End end = meters.end(world);
        if (end == null) {
            return Outcome.UNFINISHED;
        }
        Outcome told = Outcome.of(end.outcome());
        return told == Outcome.COMPLETED && !missing(world).isEmpty() ? Outcome.STUCK : told;
    }

    private String missing(World world) {
        return performer == null ? "" : usual.missing(world);
    }

    /**
     * Which condition never became true, or which rule ended the procedure; which rule was in vain when it was over; of one that was cut
     * off, what the operator waits for.
     */
    String why(World world) {
        OperatorMeter.End end = meters.end(world);
        if (performer == null) {
            return end == null ? "" : end.why();
        }
        Memory memory = (Memory) world.state(operator);
        if (end == null) {
            return performer.awaits(memory);
        }
        String worn = performer.worn(memory);
        StringJoiner why = new StringJoiner("; ");
        if (!end.why().isEmpty()) {
            why.add(end.why());
        }
        if (outcome(world) == Outcome.STUCK && Outcome.of(end.outcome()) == Outcome.COMPLETED) {
            why.add("every step is done, but redundancy never came back (" + missing(world) + ")");
        }
        if (!worn.isEmpty()) {
            why.add("afterwards " + worn);
        }
        return why.toString();
    }

    private static List<Slip> slips(List<FaultPhrase> asked) {
        List<Slip> slips = new ArrayList<>();
        for (FaultPhrase phrase : asked) {
            if (phrase.kind() instanceof Slip slip) {
                slips.add(slip);
            }
        }
        return slips;
    }

    private static void build(Scenario scenario, Model.Builder builder) {
        try {
            scenario.system().build(scenario.plan(), builder);
        } catch (IllegalArgumentException unfit) {
            Place place = new Place(scenario.name(), 1, 1);
            throw new BadScenario(List.of(Problem.at(place, String.valueOf(unfit.getMessage()), "")));
        }
    }

    private static FaultPlan plan(List<FaultPhrase> asked, Scenario scenario, Model.Builder builder) {
        List<FaultPhrase> exact = new ArrayList<>();
        for (FaultPhrase phrase : asked) {
            boolean open = open(phrase);
            exact.add(open ? phrase.at(Placement.atStep(phrase.placement().step(), 0)) : phrase);
        }
        FaultPlan plan = FaultPlan.of(exact, scenario.plan(), builder);
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            Fault fault = plan.faults().get(place);
            Trigger trigger = open(asked.get(place)) ? NEVER : fault.trigger();
            faults.add(fault.with(asked.get(place).words(), trigger));
        }
        return new FaultPlan(faults);
    }

    /** Those that strike by lot wait until it is drawn. */
    private static FaultPlan asleep(List<FaultPhrase> asked, FaultPlan plan) {
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            Fault fault = plan.faults().get(place);
            faults.add(asked.get(place).placement().byLot() ? fault.with(NEVER) : fault);
        }
        return new FaultPlan(faults);
    }

    /** The trigger of a fault in a run in which it stands at this place. */
    Trigger trigger(int place, Placement settled) {
        return switch (settled.anchor()) {
            case STEP -> new Trigger(Trigger.On.STEP, Integer.toString(settled.step()), settled.delay(), -1, "");
            case START -> new Trigger(Trigger.On.NOTHING, "", 0, -1, ""); // an alarm is set
            default -> certain.faults().get(place).trigger();
        };
    }

    /** Whether it does not say when exactly the fault strikes, so that somebody else must. */
    private static boolean open(FaultPhrase phrase) {
        Anchor anchor = phrase.placement().anchor();
        return anchor == Anchor.DURING || anchor == Anchor.ANYWHERE || anchor == Anchor.DRAWN;
    }

    private Docket docket(Scenario scenario, Model.Builder builder) {
        List<String> names = new ArrayList<>();
        List<String> sought = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PropertyPhrase phrase : scenario.claims().all()) {
            try {
                Property<?> property = Property.of(phrase, scene);
                if (!names.contains(phrase.text())) {
                    property.join(builder, "property " + phrase.text());
                    names.add(phrase.text());
                    if (phrase.isSought()) {
                        sought.add(phrase.text());
                    }
                }
            } catch (BadValue bad) {
                problems.add(Problem.at(phrase.place(), String.valueOf(bad.getMessage()), bad.hint()));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadScenario(problems);
        }
        return new Docket(names, sought);
    }

    /** A fault that is placed behind the longest run is not waited for: it will never strike. */
    private Curtain curtain(long longest, List<String> standing) {
        List<String> healing = new ArrayList<>();
        long last = 0;
        for (Fault fault : faults.faults()) {
            if (fault.heals()) {
                healing.add(fault.words());
            }
            if (fault.trigger().on() == Trigger.On.START && fault.trigger().delay() <= longest) {
                last = Math.max(last, fault.trigger().delay());
            }
        }
        return new Curtain(scene.services(), standing, healing, last, PATIENCE);
    }
}
