package dev.rehearse.rehearsal;

import dev.rehearse.fault.Alarm;
import dev.rehearse.fault.Fault;
import dev.rehearse.fault.FaultPlan;
import dev.rehearse.fault.Injector;
import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.Measures;
import dev.rehearse.property.Docket;
import dev.rehearse.property.Scene;
import dev.rehearse.property.Verdict;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
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
    private final Lots lots;
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
        List<FaultPhrase> all = new ArrayList<>(scenario.hazards().happening());
        int grouped = scenario.hazards().every() ? 0 : all.size();
        all.addAll(given);
        this.asked = List.copyOf(all);
        this.lots = new Lots(
                asked, grouped, scenario.hazards().atMost(), scenario.limits().run());
        this.temptations = new Temptations(scenario.hazards().slips());
        this.cast = new Cast(scenario, temptations.behind(asked));
        this.first = World.of(cast.model);
        first.fingerprint(); // what it remembers of that every run starts with
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What must hold, in the scenario's words. */
    public List<String> properties() {
        return cast.docket.properties();
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
     * Which run this is: draws the faults that strike by lot and the slips that the operator makes by himself, and settles when
     * each fault strikes that is placed somewhere in a step. For that it runs, with the same random numbers, up to the end of
     * that step without the fault.
     */
    public Occasion occasion(long seed, long replication) {
        ToDoubleFunction<Integer> where = place -> Places.uniform(place, seed, replication);
        Drawn chance = new Drawn(seed, replication);
        List<FaultPhrase> drawn = new ArrayList<>(lots.draw(chance));
        drawn.addAll(temptations.drawn(chance));
        return new Occasion(seed, replication, settled(List.copyOf(drawn), chance, where));
    }

    /**
     * The run in which each activity takes its median; a fault placed somewhere in a step strikes in its middle, and none by
     * lot.
     */
    public Occasion nominal() {
        return Occasion.nominal(settled(asked, new Nominal(), place -> MIDDLE));
    }

    private List<FaultPhrase> settled(List<FaultPhrase> drawn, Chance chance, ToDoubleFunction<Integer> where) {
        List<Integer> open = new Places(drawn).bySteps();
        if (open.isEmpty()) {
            return drawn;
        }
        List<FaultPhrase> settled = new ArrayList<>(drawn);
        for (int place : open) {
            StepWatch watch = new StepWatch(asked.get(place).placement().step());
            Simulator simulator = new Simulator(start(settled), chance).listen(watch);
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
        Ending ending = passage.run();
        return result(occasion.overtaking(passage.overtaken()), ending, passage.world());
    }

    /** A run that stands at its start, to be moved event by event and forked; its chance must have no memory then. */
    public Passage passage(Occasion occasion, Chance chance) {
        return Passage.of(cast, scenario.limits(), start(occasion.faults()), chance, occasion);
    }

    /** A run that stands at its start, for those who want to move it themselves. */
    public Simulator simulator(Occasion occasion, Chance chance) {
        return new Simulator(start(occasion.faults()), chance);
    }

    /** The first world of a run with these faults, an alarm set for each that strikes at a time that was drawn. */
    private World start(List<FaultPhrase> settled) {
        World world = first.fork(model(settled));
        for (int place = 0; !lots.none() && place < asked.size(); place++) {
            Placement placement = settled.get(place).placement();
            if (asked.get(place).placement().byLot() && placement.anchor() == Anchor.START && !placement.byLot()) {
                Simulator simulator = new Simulator(world, new Nominal());
                simulator.interrupt(0, cast.injector, new Alarm(place, placement.delay()));
            }
        }
        return world;
    }

    private Run result(Occasion occasion, Ending ending, World world) {
        List<Verdict> verdicts = cast.docket.verdicts((Docket.Memory) world.state(cast.docketId));
        Measures measures = cast.meters.read(world);
        Outcome outcome = cast.outcome(world);
        Injector.Memory injected = (Injector.Memory) world.state(cast.injector);
        List<Fate> fates = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            fates.add(Fate.of(asked.get(place), occasion.faults().get(place), injected, place));
        }
        fates.addAll(temptations.fates(occasion.faults(), asked.size(), injected));
        return new Run(
                occasion,
                ending,
                outcome.judged(scenario.claims(), verdicts),
                cast.why(world),
                List.copyOf(fates),
                verdicts,
                measures,
                world.fingerprint());
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
            faults.add(moved ? fault.with(cast.trigger(place, placement)) : fault);
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
