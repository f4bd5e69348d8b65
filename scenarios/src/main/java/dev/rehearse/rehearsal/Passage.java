package dev.rehearse.rehearsal;

import dev.rehearse.fault.Injector;
import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.Tie;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.property.Docket;
import dev.rehearse.property.Violation;
import dev.rehearse.scenario.Limits;
import java.util.ArrayList;
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
    private final List<Overtaking> overtaken = new ArrayList<>();
    private Ahead ahead;

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
     * @param ahead what is still to happen to it
     * @param senders of what is pending, if events are still to overtake others; otherwise 0
     * @param world the rest
     */
    public record Standing(long served, long now, Ahead ahead, long senders, Fingerprint world) {}

    private Passage(Cast cast, Limits limits, Simulator simulator, Chance chance, Ahead ahead) {
        this.cast = cast;
        this.limits = limits;
        this.simulator = simulator;
        this.chance = chance;
        this.ahead = ahead;
    }

    /** A run that stands at its start. */
    static Passage of(Cast cast, Limits limits, World first, Chance chance, Occasion occasion) {
        return new Passage(cast, limits, new Simulator(first, chance), chance, Ahead.of(occasion));
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
        return new Passage(cast, limits, new Simulator(world().fork(), chance), chance, ahead);
    }

    /**
     * Lets a fault that has not struck wait for another number of events, counted from the start of the run.
     *
     * @param place of the fault among those that were asked for; it must wait for a number of events
     */
    public void delay(int place, long events) {
        ahead = ahead.delayed(place, events);
    }

    /** Serves one event, which may be that a fault strikes. Returns false, and does nothing, if the run is over. */
    public boolean step() {
        World world = world();
        if (world.stopped() || world.next() > limits.run() || world.served() >= limits.events()) {
            return false;
        }
        return happens() || simulator.step();
    }

    /** Runs to the end. */
    Ending run() {
        World world = world();
        while (!ahead.none()) {
            long events = Math.min(limits.events(), ahead.next());
            Ending ending = simulator.run(limits.run(), events - world.served());
            if (ending != Ending.EVENT_LIMIT || world.served() >= limits.events()) {
                return ending;
            }
            happens();
        }
        return simulator.run(limits.run(), limits.events() - world.served());
    }

    /** Lets a fault strike, or an event overtake others, if that is to be now. Returns whether an event was served. */
    private boolean happens() {
        while (ahead.next() <= world().served()) {
            if (!ahead.faults().isEmpty() && ahead.faults().get(0).events() <= world().served()) {
                int place = ahead.faults().get(0).place();
                ahead = ahead.withoutFault();
                simulator.interrupt(world().next(), cast.injector, Injector.now(place));
                return true;
            }
            Overtaking first = ahead.overtakings().get(0);
            ahead = ahead.withoutOvertaking();
            if (first.events() == world().served() && overtakes(first.rank())) {
                return true;
            }
        }
        return false;
    }

    private boolean overtakes(int rank) {
        Tie tie = world().tie();
        if (!tie.mayComeFirst(rank)) {
            return false;
        }
        overtaken.add(new Overtaking(served(), rank, Precedence.words(tie, rank, world().model())));
        simulator.overtake(rank);
        return true;
    }

    /** The events that overtook others so far, since this run was at its start or was forked. */
    List<Overtaking> overtaken() {
        return List.copyOf(overtaken);
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
        long senders = ahead.overtakings().isEmpty() ? 0 : world().senders();
        return new Standing(served(), now(), ahead, senders, world().fingerprint());
    }

    /** The number of the step that the operator is at; empty outside the procedure. */
    public String operatorStep() {
        return docket().step();
    }

    private Docket.Memory docket() {
        return (Docket.Memory) world().state(cast.docketId);
    }
}
