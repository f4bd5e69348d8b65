package dev.rehearse.rehearsal;

import dev.rehearse.fault.Fault;
import dev.rehearse.fault.FaultPlan;
import dev.rehearse.fault.Injector;
import dev.rehearse.fault.Trigger;
import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.Measures;
import dev.rehearse.measure.OperatorMeter;
import dev.rehearse.property.Docket;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Scene;
import dev.rehearse.property.Verdict;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A scenario ready to be run as often as one likes: the model is put together once, and each run starts from a copy of
 * its first world. It has no memory; threads may share it.
 */
public final class Rehearsal {

    private static final double MIDDLE = 0.5;

    private final Scenario scenario;
    private final List<FaultPhrase> given;
    private final List<FaultPhrase> asked;
    private final Temptations temptations;
    private final Cast cast;
    private final World first;

    /**
     * Prepares the runs of a scenario with those of its faults that are sure to happen, and some more.
     *
     * @param given faults that strike beside the scenario's own
     * @throws dev.rehearse.scenario.BadScenario if a property's argument is not what it must be
     */
    public Rehearsal(Scenario scenario, List<FaultPhrase> given) {
        this.scenario = scenario;
        this.given = List.copyOf(given);
        List<FaultPhrase> all =
                new ArrayList<>(scenario.hazards().every() ? scenario.hazards().phrases() : List.of());
        all.addAll(given);
        this.asked = List.copyOf(all);
        this.temptations = new Temptations(scenario.hazards().slips());
        this.cast = new Cast(scenario, temptations.behind(asked));
        this.first = World.of(cast.model);
        first.fingerprint(); // what it remembers of that every run starts with
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** The components by id and name. */
    public Model model() {
        return cast.model;
    }

    /** Who is who among them. */
    public Scene scene() {
        return cast.scene;
    }

    /** The faults that strike beside the scenario's own. */
    public List<FaultPhrase> given() {
        return given;
    }

    /** The faults of every run, the scenario's own first, as they were asked for. */
    public List<FaultPhrase> asked() {
        return asked;
    }

    /** Whether these may be the faults of one of its runs: as many as were asked for, and slips that the operator may make by himself. */
    boolean fits(List<FaultPhrase> faults) {
        return faults.size() >= asked.size() && temptations.contain(faults.subList(asked.size(), faults.size()));
    }

    /** One run from start to end. */
    public Run run(long seed, long replication) {
        return run(occasion(seed, replication), new Drawn(seed, replication), List.of());
    }

    /**
     * Which run this is: settles which slips the operator makes by himself, and when each fault strikes that is placed somewhere in a step.
     * For that it runs, with the same random numbers, up to the end of that step without the fault.
     */
    public Occasion occasion(long seed, long replication) {
        ToDoubleFunction<Integer> where = place -> Places.uniform(place, seed, replication);
        Chance chance = new Drawn(seed, replication);
        return new Occasion(seed, replication, settled(temptations.drawn(chance), chance, where));
    }

    /** The run in which each activity takes its median; a fault placed somewhere in a step strikes in its middle. */
    public Occasion nominal() {
        return Occasion.nominal(settled(List.of(), new Nominal(), place -> MIDDLE));
    }

    private List<FaultPhrase> settled(List<FaultPhrase> slips, Chance chance, ToDoubleFunction<Integer> where) {
        List<FaultPhrase> settled = new ArrayList<>(asked);
        settled.addAll(slips);
        for (int place : new Places(asked).bySteps()) {
            StepWatch watch = new StepWatch(asked.get(place).placement().step());
            Simulator simulator = new Simulator(first.fork(model(settled)), chance).listen(watch);
            long left = scenario.limits().events();
            while (!watch.over() && left-- > 0 && simulator.step()) {
                // as far as needed
            }
            settled.set(place, at(asked.get(place), watch.offset(where.applyAsDouble(place))));
        }
        return List.copyOf(settled);
    }

    /**
     * One run from start to end.
     *
     * @param occasion from {@link #occasion}, or from a replay file
     * @param chance answers its questions
     * @param listeners hear every fact
     */
    public Run run(Occasion occasion, Chance chance, List<Listener> listeners) {
        Passage passage = passage(occasion, chance);
        listeners.forEach(passage::listen);
        return result(occasion, passage.run(), passage.world());
    }

    /** A run that stands at its start, to be moved event by event and forked; its chance must have no memory then. */
    public Passage passage(Occasion occasion, Chance chance) {
        World start = first.fork(model(occasion.faults()));
        return Passage.of(cast, scenario.limits(), start, chance, occasion.faults());
    }

    /** A run that stands at its start, for those who want to move it themselves. */
    public Simulator simulator(Occasion occasion, Chance chance) {
        return new Simulator(first.fork(model(occasion.faults())), chance);
    }

    private Run result(Occasion occasion, Ending ending, World world) {
        List<Verdict> verdicts = cast.docket.verdicts((Docket.Memory) world.state(cast.docketId));
        Measures measures = cast.meters.read(world);
        OperatorMeter.End end = measures.operator().end();
        Outcome outcome = end == null ? Outcome.UNFINISHED : Outcome.of(end.outcome());
        Injector.Memory injected = (Injector.Memory) world.state(cast.injector);
        List<Fate> fates = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            fates.add(Fate.of(asked.get(place), occasion.faults().get(place), injected, place));
        }
        fates.addAll(temptations.fates(occasion.faults(), asked.size(), injected));
        return new Run(
                occasion,
                ending,
                outcome == Outcome.COMPLETED && late(verdicts) ? Outcome.COMPLETED_LATE : outcome,
                cast.why(world),
                List.copyOf(fates),
                verdicts,
                measures,
                world.fingerprint());
    }

    private boolean late(List<Verdict> verdicts) {
        for (PropertyPhrase phrase : scenario.claims().eventually()) {
            for (Verdict verdict : verdicts) {
                boolean same = verdict.property().equals(phrase.text());
                if (same && phrase.within() > 0 && verdict.judgement() == Judgement.VIOLATED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The model with these faults; one that still stands {@code during} a step does not strike. */
    private Model model(List<FaultPhrase> settled) {
        if (settled.equals(asked)) {
            return cast.model;
        }
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            Fault fault = cast.faults.faults().get(place);
            Placement placement = settled.get(place).placement();
            boolean moved = !placement.equals(asked.get(place).placement());
            Trigger trigger = moved
                    ? new Trigger(Trigger.On.STEP, Integer.toString(placement.step()), placement.delay(), -1, "")
                    : fault.trigger();
            faults.add(new Fault(fault.words(), fault.kind(), fault.on(), trigger, fault.repair()));
        }
        List<Fault> slips =
                cast.faults.faults().subList(asked.size(), cast.faults.faults().size());
        faults.addAll(temptations.placed(slips, settled.subList(asked.size(), settled.size())));
        return cast.model.with(cast.injector, new Injector(new FaultPlan(faults)));
    }

    private static FaultPhrase at(FaultPhrase phrase, long offset) {
        return phrase.at(Placement.atStep(phrase.placement().step(), offset));
    }
}
