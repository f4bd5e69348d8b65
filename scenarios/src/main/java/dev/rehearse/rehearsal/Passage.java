package dev.rehearse.rehearsal;

import dev.rehearse.fault.Injector;
import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.property.Docket;
import dev.rehearse.property.Violation;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Limits;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run on its way, event by event, with the faults that wait for a number of events. It can be forked anywhere; a fork asks the
 * same chance as its original, which must have no memory then: a {@link dev.rehearse.kernel.chance.Recorder} has.
 */
public final class Passage {

    private final Cast cast;
    private final Limits limits;
    private final Simulator simulator;
    private final Chance chance;
    private List<Due> waiting;

    /**
     * A fault that strikes when so many events were served.
     *
     * @param place of the fault among those that were asked for
     * @param events counted from the start of the run
     */
    public record Due(int place, long events) {}

    /**
     * All that decides how a run goes on: two that are equal here are equal from here on.
     *
     * @param served how many events were served
     * @param now when the last of them was, in nanoseconds since the start
     * @param waiting the faults that are still to strike
     * @param world the rest
     */
    public record Standing(long served, long now, List<Due> waiting, Fingerprint world) {}

    private Passage(Cast cast, Limits limits, Simulator simulator, Chance chance, List<Due> waiting) {
        this.cast = cast;
        this.limits = limits;
        this.simulator = simulator;
        this.chance = chance;
        this.waiting = waiting;
    }

    /** A run that stands at its start. */
    static Passage of(Cast cast, Limits limits, World first, Chance chance, List<FaultPhrase> faults) {
        List<Due> waiting = new ArrayList<>();
        for (int place = 0; place < faults.size(); place++) {
            Placement placement = faults.get(place).placement();
            if (placement.anchor() == Anchor.EVENT && !placement.byLot()) {
                waiting.add(new Due(place, placement.delay()));
            }
        }
        return new Passage(cast, limits, new Simulator(first, chance), chance, inOrder(waiting));
    }

    /** Those that wait for fewer events first; of those that wait for as many, the first that was asked for. */
    private static List<Due> inOrder(List<Due> waiting) {
        waiting.sort(Comparator.comparingLong(Due::events).thenComparingInt(Due::place));
        return List.copyOf(waiting);
    }

    /** Adds somebody who hears every fact from now on; a fork has none. */
    void listen(Listener listener) {
        simulator.listen(listener);
    }

    World world() {
        return simulator.world();
    }

    /** A copy that goes its own way. */
    public Passage fork() {
        return new Passage(cast, limits, new Simulator(world().fork(), chance), chance, waiting);
    }

    /**
     * Lets a fault that has not struck wait for another number of events, counted from the start of the run.
     *
     * @param place of the fault among those that were asked for; it must wait for a number of events
     */
    public void delay(int place, long events) {
        List<Due> others = new ArrayList<>(waiting);
        if (!others.removeIf(due -> due.place() == place)) {
            throw new IllegalArgumentException("fault " + place + " does not wait for a number of events");
        }
        others.add(new Due(place, events));
        waiting = inOrder(others);
    }

    /** Serves one event, which may be that a fault strikes. Returns false, and does nothing, if the run is over. */
    public boolean step() {
        World world = world();
        if (world.stopped() || world.next() > limits.run() || world.served() >= limits.events()) {
            return false;
        }
        if (!waiting.isEmpty() && waiting.get(0).events() <= world.served()) {
            strike();
            return true;
        }
        return simulator.step();
    }

    /** Runs to the end. */
    Ending run() {
        World world = world();
        while (!waiting.isEmpty()) {
            long events = Math.min(limits.events(), waiting.get(0).events());
            Ending ending = simulator.run(limits.run(), events - world.served());
            if (ending != Ending.EVENT_LIMIT || world.served() >= limits.events()) {
                return ending;
            }
            strike();
        }
        return simulator.run(limits.run(), limits.events() - world.served());
    }

    private void strike() {
        simulator.interrupt(
                world().next(), cast.injector, Injector.now(waiting.get(0).place()));
        waiting = List.copyOf(waiting.subList(1, waiting.size()));
    }

    /** Runs until a property is violated or the run is over. Returns whether it is violated. */
    public boolean comesToViolate(String property) {
        boolean violated = violates(property);
        while (!violated && step()) {
            violated = violates(property);
        }
        return violated;
    }

    /** Whether a property is violated by now; in the scenario's words. */
    public boolean violates(String property) {
        for (Violation violation : docket().violations()) {
            if (violation.property().equals(property)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fault has struck, by its place among those that were asked for. */
    public boolean struck(int place) {
        return ((Injector.Memory) world().state(cast.injector)).struck(place);
    }

    /** How many events were served; that a fault strikes is one. */
    public long served() {
        return world().served();
    }

    /** When the last of them was, in nanoseconds since the start. */
    public long now() {
        return world().now();
    }

    /** Where it stands. */
    public Standing standing() {
        return new Standing(served(), now(), waiting, world().fingerprint());
    }

    /** The number of the step that the operator is at; empty outside the procedure. */
    public String operatorStep() {
        return docket().step();
    }

    private Docket.Memory docket() {
        return (Docket.Memory) world().state(cast.docketId);
    }
}
