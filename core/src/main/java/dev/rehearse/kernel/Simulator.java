package dev.rehearse.kernel;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * The event loop: takes the next event, lets its target react, delivers the facts that were told. It has no memory of its own
 * between events; all that a run is stands in the {@link World}.
 */
public final class Simulator {

    private final Model model;
    private final World world;
    private final Chance chance;
    private final Door door = new Door();
    private final List<Listener> listeners = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Integer> sources = new ArrayList<>();
    private final List<Signal> passed = new ArrayList<>();
    private final List<Integer> recipients = new ArrayList<>();
    private int self;

    /** A loop that moves {@code world}, asking {@code chance} whatever its components ask of chance. */
    public Simulator(World world, Chance chance) {
        this.model = world.model;
        this.world = world;
        this.chance = chance;
    }

    /** Adds somebody who hears every fact from now on. */
    public Simulator listen(Listener listener) {
        listeners.add(listener);
        return this;
    }

    /** The world that it moves. */
    public World world() {
        return world;
    }

    /**
     * Serves events until one of the endings is reached.
     *
     * @param horizon events later than this, in nanoseconds since the start, are not served; the clock then stands at the horizon
     * @param eventLimit how many events may be served by this call
     */
    public Ending run(long horizon, long eventLimit) {
        FutureEventList events = world.events;
        for (long left = eventLimit; !world.stopped; left--) {
            int slot = events.first();
            if (slot < 0) {
                return Ending.EMPTY;
            }
            if (events.firstTime() > horizon) {
                world.now = horizon;
                return Ending.HORIZON;
            }
            if (left <= 0) {
                return Ending.EVENT_LIMIT;
            }
            serve(events, slot);
        }
        return Ending.STOPPED;
    }

    /** Serves one event. Returns false, and does nothing, if none is pending or the end was asked for. */
    public boolean step() {
        int slot = world.stopped ? -1 : world.events.first();
        if (slot >= 0) {
            serve(world.events, slot);
        }
        return slot >= 0;
    }

    /**
     * Serves a signal that no component sent, before all that is pending.
     *
     * @param time when, in nanoseconds since the start: not before the present and not after the next event
     */
    public void interrupt(long time, int target, Signal signal) {
        if (time < world.now || time > world.next()) {
            throw new IllegalArgumentException("an interruption at " + time + " ns between " + world.now
                    + " ns and the next event at " + world.next() + " ns");
        }
        serve(time, target, signal);
    }

    /**
     * Serves an event before others that are due at the same time and were scheduled before it.
     *
     * @param rank its place in the {@link World#tie tie} of the next event
     * @throws IllegalArgumentException if it is not there, or must not come first
     */
    public void overtake(int rank) {
        Tie tie = world.tie();
        if (!tie.mayComeFirst(rank)) {
            throw new IllegalArgumentException(
                    "no event of rank " + rank + " may come first at " + world.next() + " ns");
        }
        FutureEventList events = world.events;
        long time = events.firstTime();
        int target = tie.target(rank);
        Signal signal = tie.signal(rank);
        events.take(tie.place(rank));
        serve(time, target, signal);
    }

    private void serve(FutureEventList events, int slot) {
        long time = events.firstTime();
        int target = events.target(slot);
        Signal signal = events.signal(slot);
        events.take();
        serve(time, target, signal);
    }

    private void serve(long time, int target, Signal signal) {
        world.now = time;
        world.served++;
        react(target, signal);
        for (int i = 0; i < passed.size(); i++) {
            react(recipients.get(i), passed.get(i));
        }
        passed.clear();
        recipients.clear();
    }

    private void react(int target, Signal signal) {
        self = target;
        State before = world.states[target];
        State after = model.components[target].on(before, signal, door);
        if (after != before) {
            world.put(target, after);
        }
        if (!facts.isEmpty()) {
            deliver();
        }
    }

    private void deliver() {
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            int source = sources.get(i);
            for (int j = 0; j < listeners.size(); j++) {
                listeners.get(j).fact(world.now, source, fact);
            }
            for (int watcher : model.readers(fact.getClass())) {
                if (watcher != source) {
                    notice(watcher, source, fact);
                }
            }
        }
        facts.clear();
        sources.clear();
    }

    @SuppressWarnings("unchecked")
    private void notice(int id, int source, Fact fact) {
        self = id;
        State before = world.states[id];
        State after = ((Watcher<State>) (Component<?>) model.components[id]).notice(before, source, fact, door);
        if (after != before) {
            world.put(id, after);
        }
    }

    /** What the running component may do. */
    private final class Door implements Context {

        @Override
        public long now() {
            return world.now;
        }

        @Override
        public int self() {
            return self;
        }

        @Override
        public void send(int to, long delay, Signal signal) {
            world.events.add(at(delay), to, FutureEventList.from(self), signal);
        }

        @Override
        public void pass(int to, Signal signal) {
            passed.add(signal);
            recipients.add(to);
        }

        @Override
        public void start(Timer timer, long delay) {
            world.events.add(at(delay), self, timer(timer.slot()), timer);
        }

        @Override
        public void cancel(int slot) {
            world.events.cancel(timer(slot));
        }

        private int timer(int slot) {
            if (slot < 0 || slot >= model.components[self].timers()) {
                throw new IllegalArgumentException(model.name(self) + " has no timer slot " + slot);
            }
            return model.firstTimer[self] + slot;
        }

        private long at(long delay) {
            if (delay < 0) {
                throw new IllegalArgumentException(model.name(self) + " sends into the past: " + delay + " ns");
            }
            long time = world.now + delay;
            return time < 0 ? Long.MAX_VALUE : time;
        }

        @Override
        public long duration(Activity what) {
            return chance.duration(what, world.ask(what.index()), world.turn++);
        }

        @Override
        public int choose(Choice what) {
            return chance.choose(what, world.ask(what.index()), world.turn++);
        }

        @Override
        public void observe(Fact fact) {
            facts.add(fact);
            sources.add(self);
        }

        @Override
        public void stop() {
            world.stopped = true;
        }
    }
}
