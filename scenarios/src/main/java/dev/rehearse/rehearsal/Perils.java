package dev.rehearse.rehearsal;

import dev.rehearse.fault.Injector;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.Tie;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Names;
import dev.rehearse.measure.Measures;
import dev.rehearse.measure.OperatorMeter;
import dev.rehearse.procedure.Memory;
import dev.rehearse.property.Docket;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.site.control.Strike;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A scenario with all that may go wrong in it, nothing of which does by itself: whoever moves its worlds says when a fault
 * strikes. It has no memory; threads may share it.
 */
public final class Perils {

    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::words).toList();

    private final Cast cast;
    private final List<FaultPhrase> faults;
    private final Scenario scenario;
    private final World first;

    /**
     * Prepares a scenario.
     *
     * @param faults what may go wrong; where is left open
     */
    public Perils(Scenario scenario, List<FaultPhrase> faults) {
        this.scenario = scenario;
        List<FaultPhrase> open = new ArrayList<>();
        for (FaultPhrase fault : faults) {
            open.add(fault.at(Placement.ANYWHERE));
        }
        this.faults = List.copyOf(open);
        cast = new Cast(scenario, this.faults);
        Model model = cast.model.with(cast.injector, new Injector(cast.faults, true));
        first = World.of(model);
        first.fingerprint(); // what it remembers of that every fork starts with
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What may go wrong. */
    public List<FaultPhrase> faults() {
        return faults;
    }

    /** What must hold, in the scenario's words. */
    public List<String> properties() {
        return cast.docket.properties();
    }

    /** The world before anything happened. */
    public World first() {
        return first.fork();
    }

    /**
     * Whether a fault may strike: it must not have struck already and wait for its repair. A slip may only strike when the operator is
     * about to type the first line of its step: earlier he has not come to it, or comes to the same if nothing calls him away meanwhile.
     */
    public boolean mayStrike(World world, int fault) {
        return !((Injector.Memory) world.state(cast.injector)).struck(fault)
                && (!(faults.get(fault).kind() instanceof Slip slip) || mayStrike(world, slip));
    }

    private boolean mayStrike(World world, Slip slip) {
        return world.nextTarget() == cast.operator
                && cast.performer != null
                && cast.performer.comesTo(slip, (Memory) world.state(cast.operator));
    }

    /** Lets a fault strike at the time of the next event and before it. */
    public void strike(Simulator simulator, int fault) {
        simulator.interrupt(simulator.world().next(), cast.injector, Injector.now(fault));
    }

    /**
     * Whether an event may be served before those of lower rank. None comes before a fault that is about to take effect: the same happens
     * if the fault strikes a little later, which is another placement of it.
     */
    public static boolean mayComeFirst(Tie tie, int rank) {
        for (int before = 0; before < rank && before < tie.size(); before++) {
            if (tie.signal(before) instanceof Strike) {
                return false;
            }
        }
        return tie.mayComeFirst(rank);
    }

    /** A bit for each property that is violated, the first property's lowest. */
    public long violated(World world) {
        long violated = 0;
        List<Violation> violations = docket(world).violations();
        for (int i = 0; i < violations.size(); i++) {
            violated |= 1L << properties().indexOf(violations.get(i).property());
        }
        return violated;
    }

    /** A bit for each property that is violated, and for each that some history must show and this one has. */
    public long found(World world) {
        long found = violated(world);
        for (Violation sighting : docket(world).sightings()) {
            found |= 1L << properties().indexOf(sighting.property());
        }
        return found;
    }

    /** Whether some history must show a property, and not each keep it. */
    public boolean isSought(int property) {
        return cast.docket.isSought(properties().get(property));
    }

    /**
     * 128 bits for everything that decides how a world goes on if chance may go every way, and for what it has come to: which
     * properties are violated, or seen if they were to be, and how the procedure ended.
     */
    public Fingerprint situation(World world) {
        Fingerprint print = world.situation();
        OperatorMeter.End end = cast.meters.end(world);
        long come = found(world) * 2 + (docket(world).closed() ? 1 : 0);
        if (come == 0 && end == null) {
            return print;
        }
        long mixed = Mix.one(come * 8 + (end == null ? 0 : 1 + OUTCOMES.indexOf(end.outcome())));
        return new Fingerprint(Mix.one(print.high() + mixed), Mix.two(print.low() + mixed));
    }

    /** The same, and the step at which the operator is. */
    public Fingerprint place(World world) {
        Fingerprint print = situation(world);
        long step = Names.ofText(step(world));
        return new Fingerprint(Mix.one(print.high() + step), Mix.two(print.low() + step));
    }

    /** Whether nothing follows: the run is closed, nothing is pending, or its limits are reached. */
    public boolean over(World world) {
        return world.stopped() || world.next() == Long.MAX_VALUE || cutOff(world);
    }

    /** Whether the limits of the scenario are reached. */
    public boolean cutOff(World world) {
        return world.next() > scenario.limits().run()
                || world.served() >= scenario.limits().events();
    }

    /** The step to which a fault belongs that strikes now: that of a slip, or else the step that the operator is at. */
    public String step(World world, int fault) {
        return faults.get(fault).kind() instanceof Slip slip ? slip.step() : step(world);
    }

    /** The step that the operator is at; empty outside the procedure. */
    public String step(World world) {
        return docket(world).step();
    }

    /** Whether the run came to its close, so that every property is decided. */
    public boolean closed(World world) {
        return docket(world).closed();
    }

    /** How the procedure ended. */
    public Outcome outcome(World world) {
        return cast.outcome(world);
    }

    /** What was measured up to the present time of a world. */
    public Measures measures(World world) {
        return cast.meters.read(world);
    }

    /** What came of a run that goes no further. */
    public Account account(World world) {
        List<Verdict> verdicts = cast.docket.verdicts(docket(world));
        Outcome outcome = outcome(world).judged(scenario.claims(), verdicts);
        return new Account(outcome, cast.why(world), verdicts, cast.meters.read(world), closed(world));
    }

    private Docket.Memory docket(World world) {
        return (Docket.Memory) world.state(cast.docketId);
    }
}
