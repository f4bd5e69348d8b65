package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.property.Docket;
import dev.rehearse.property.Violation;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.WorkDiscarded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cluster with no procedure: whoever moves its worlds says which command is typed next. Each command is typed after the time that
 * an operator takes, and then waited for as an operator does; activities take their median. It has no memory; threads may share it.
 */
public final class Improvisation {

    /** How long the first instant takes to come to rest, in nanoseconds: a second. */
    private static final long REST = 1_000_000_000L;

    private final Scenario scenario;
    private final Cast cast;
    private final long thinking;
    private final long patience;

    /**
     * Of a scenario's cluster as its plan says it begins; what the scenario claims is judged.
     *
     * @param patience how long an effect is waited for, in nanoseconds
     */
    public Improvisation(Scenario scenario, long patience) {
        this.scenario = scenario;
        this.patience = patience;
        this.cast = new Cast(scenario, List.of(), true);
        this.thinking = scenario.plan().setting("assume", "operator").number();
    }

    /**
     * What came of one command.
     *
     * @param world when the operator is about to type the next one
     * @param ended when he had the answer, before he thought
     * @param answer the last answer that he got
     * @param waited whether he had to wait for it
     * @param time from the command to that answer, in nanoseconds
     * @param chancy whether it would have come out otherwise had chance wanted it
     * @param told what was noteworthy on the way
     */
    public record Result(
            World world, World ended, Answer answer, boolean waited, long time, boolean chancy, Told told) {}

    /**
     * What was noteworthy.
     *
     * @param destroyed acknowledged work that no server has any more
     * @param down for each service that went down or was down, the longest time without a break, in nanoseconds
     * @param outage how long services were down meanwhile, together, in nanoseconds
     */
    public record Told(long destroyed, Map<String, Long> down, long outage) {}

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** The properties that are judged, in the scenario's words. */
    public List<String> properties() {
        return cast.docket.properties();
    }

    /** The world before anything happened. */
    public World opening() {
        return World.of(cast.model);
    }

    /** The world when whoever looks at it has thought for a moment. */
    public World first() {
        return run(World.of(cast.model), Math.max(REST, thinking));
    }

    /** The world when whoever looks at it has not thought. */
    public World glance() {
        return run(World.of(cast.model), REST);
    }

    private World run(World world, long until) {
        pass(new Simulator(world, new Nominal()), world, until);
        return world;
    }

    /** Lets time pass, be it that nothing happens. */
    private void pass(Simulator simulator, World world, long until) {
        simulator.run(until, scenario.limits().events());
        if (world.now() < until && world.next() > until) {
            simulator.interrupt(until, cast.operator, Hand.Pause.OVER);
        }
    }

    /** The services that are down from the beginning on. */
    public List<String> downAtFirst() {
        Ears ears = new Ears(0);
        Simulator simulator = new Simulator(World.of(cast.model), new Nominal()).listen(ears::hear);
        simulator.run(Math.max(REST, thinking), scenario.limits().events());
        return List.copyOf(ears.since.keySet());
    }

    /**
     * Types a command.
     *
     * @param down the services that are down, each since when, in nanoseconds since the start; it is changed to what is so afterwards
     */
    public Result type(World from, Instruction line, Map<String, Long> down) {
        World world = from.fork();
        Sure chance = new Sure();
        Ears ears = new Ears(world.now());
        ears.since.putAll(down);
        Simulator simulator = new Simulator(world, chance).listen(ears::hear);
        String part = line.command().question().part();
        int asked = cast.model.id(part.isEmpty() ? line.target() : line.target() + " " + part);
        int to = cast.model.id(line.component());
        long begin = world.now();
        simulator.interrupt(
                begin,
                cast.operator,
                new Hand.Type(to, asked, line.command(), line.argument(), line.words(), line.seen()));
        long left = scenario.limits().events();
        while (hand(world).busy() && world.next() <= begin + patience && left-- > 0) {
            simulator.step();
        }
        Hand.Memory hand = hand(world);
        long end = world.now();
        World ended = world.fork();
        pass(simulator, world, end + thinking);
        Answer last = hand.last();
        Answer answer = last == null ? new Answer(0, Reply.SILENT, 0, "") : last;
        down.clear();
        down.putAll(ears.since);
        return new Result(world, ended, answer, hand.waited(), end - begin, chance.asked(), ears.told(world.now()));
    }

    /** The world when as much time has passed as an operator takes to type something, and nothing was typed. */
    public World idle(World from) {
        return run(from.fork(), from.now() + thinking);
    }

    private Hand.Memory hand(World world) {
        return (Hand.Memory) world.state(cast.operator);
    }

    /** What is violated so far: a bit for each property, the first property's lowest. */
    public long violated(World world) {
        return violated((Docket.Memory) world.state(cast.docketId));
    }

    private long violated(Docket.Memory docket) {
        long violated = 0;
        for (Violation violation : docket.violations()) {
            violated |= 1L << properties().indexOf(violation.property());
        }
        return violated;
    }

    /** What is violated if nothing more is typed. */
    public long violatedInTheEnd(World world) {
        return violated(end(world));
    }

    /** What was violated first of each property if nothing more is typed. */
    public List<Violation> violations(World world) {
        return end(world).violations();
    }

    private Docket.Memory end(World from) {
        World world = from.fork();
        Simulator simulator = new Simulator(world, new Nominal());
        simulator.interrupt(world.now(), cast.operator, Hand.End.COMPLETED);
        simulator.run(Long.MAX_VALUE, scenario.limits().events());
        return (Docket.Memory) world.state(cast.docketId);
    }

    /** Whether the whole cluster comes to rest by itself, within so many nanoseconds, if nothing more is typed. */
    public boolean settles(World from, long longest) {
        return ((Docket.Memory) rested(from, longest).state(cast.docketId)).closed();
    }

    /** The world when the whole cluster has come to rest by itself, or after so many nanoseconds, if nothing more is typed. */
    public World rested(World from, long longest) {
        World world = from.fork();
        Simulator simulator = new Simulator(world, new Nominal());
        simulator.interrupt(world.now(), cast.operator, Hand.End.COMPLETED);
        simulator.run(world.now() + longest, scenario.limits().events());
        return world;
    }

    /** Hears what is noteworthy. */
    private static final class Ears {
        private final Map<String, Long> since = new LinkedHashMap<>();
        private final Map<String, Long> longest = new LinkedHashMap<>();
        private final long begin;
        private long destroyed;
        private long outage;

        Ears(long begin) {
            this.begin = begin;
        }

        void hear(long time, int source, Fact fact) {
            if (fact instanceof WorkDiscarded discarded) {
                destroyed += Math.max(0, discarded.commits());
            } else if (fact instanceof ServiceChanged changed && changed.status() == ServiceStatus.DOWN) {
                since.putIfAbsent(changed.service(), time);
            } else if (fact instanceof ServiceChanged changed && since.containsKey(changed.service())) {
                long from = since.remove(changed.service());
                longest.merge(changed.service(), time - from, Math::max);
                outage += time - Math.max(begin, from);
            }
        }

        Told told(long now) {
            Map<String, Long> down = new LinkedHashMap<>(longest);
            long all = outage;
            for (Map.Entry<String, Long> open : since.entrySet()) {
                down.merge(open.getKey(), now - open.getValue(), Math::max);
                all += now - Math.max(begin, open.getValue());
            }
            return new Told(destroyed, Map.copyOf(down), all);
        }
    }
}
