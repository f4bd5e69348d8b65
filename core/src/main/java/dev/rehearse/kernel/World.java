package dev.rehearse.kernel;

import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that a run is, as plain data: the clock, the pending events, every component's state, how often chance was asked. A
 * {@link Simulator} moves it.
 */
public final class World {

    final Model model;
    final State[] states;
    final FutureEventList events;
    final int[] draws;
    long now;
    long turn;
    long served;
    boolean stopped;
    private @Nullable Trail trail;

    private World(Model model, State[] states, FutureEventList events, int[] draws) {
        this.model = model;
        this.states = states;
        this.events = events;
        this.draws = draws;
    }

    /** The world before anything happened: every component in its initial state, the model's opening signals pending. */
    public static World of(Model model) {
        World world = empty(model);
        for (int id = 0; id < world.states.length; id++) {
            world.states[id] = model.components[id].initial();
        }
        for (Model.Opening opening : model.openings()) {
            world.events.add(opening.delay(), opening.to(), -1, opening.signal());
        }
        return world;
    }

    static World empty(Model model) {
        return new World(
                model, new State[model.size()], new FutureEventList(model.timers, 16), new int[model.questions]);
    }

    /** A copy that goes its own way; the states are shared, for they never change. */
    public World fork() {
        return fork(model);
    }

    /**
     * A copy that goes on under another model, one made of this world's model by {@link Model#with}.
     *
     * @throws IllegalArgumentException if the models have not the same components
     */
    public World fork(Model other) {
        if (!other.alike(model)) {
            throw new IllegalArgumentException("a world cannot go over to a model with other components");
        }
        World copy = new World(other, states.clone(), new FutureEventList(events), draws.clone());
        copy.now = now;
        copy.turn = turn;
        copy.served = served;
        copy.stopped = stopped;
        copy.trail = trail == null ? null : new Trail(trail);
        return copy;
    }

    /** Nanoseconds since the start of the run. */
    public long now() {
        return now;
    }

    /** How many events were served. */
    public long served() {
        return served;
    }

    /** How many questions were asked of chance. */
    public long turn() {
        return turn;
    }

    /** How many events are pending. */
    public int pending() {
        return events.live();
    }

    /**
     * Whether nothing more happens at the present time: the next event, if there is one, comes later. What is sent without
     * delay has arrived then, which makes it the moment to look at a world as a whole.
     */
    public boolean settled() {
        return stopped || events.first() < 0 || events.firstTime() > now;
    }

    /** When the next event comes, in nanoseconds since the start, or {@link Long#MAX_VALUE} if none is pending. */
    public long next() {
        return events.first() < 0 ? Long.MAX_VALUE : events.firstTime();
    }

    /** The events that are due at the time of the next one; none once the end was asked for. */
    public Tie tie() {
        return Tie.of(this);
    }

    /** Whom the next event is for, or -1 if none is pending. */
    public int nextTarget() {
        return events.first() < 0 ? -1 : events.target(events.first());
    }

    /** Whether a component asked for the end of the run. */
    public boolean stopped() {
        return stopped;
    }

    /** The state of a component. */
    public State state(int id) {
        return states[id];
    }

    /** Whether a signal of some kind is pending. */
    public boolean awaits(Predicate<Signal> kind) {
        EventHeap heap = events.settled();
        boolean awaits = false;
        for (int i = 0; i < heap.size; i++) {
            int slot = heap.slots[i];
            awaits |= events.isLive(slot) && kind.test(events.signal(slot));
        }
        return awaits;
    }

    /**
     * Forgets what is over and done, so that worlds that go on alike from here become the same. What comes out of a run does not change, but
     * for numbers that count from its start. For searches; a run that is told remembers everything.
     */
    public void forget() {
        List<Forgetting> all = model.forgettings;
        boolean work = true;
        for (int i = 0; i < all.size(); i++) {
            work &= all.get(i).forget(this);
        }
        for (int i = 0; work && i < all.size(); i++) {
            all.get(i).forgetWork(this);
        }
    }

    /** Gives a component another state, for {@link Forgetting} alone. */
    public void replace(int id, State next) {
        put(id, next);
    }

    /** The model that this world is of. */
    public Model model() {
        return model;
    }

    /**
     * 128 bits for everything that decides how this world goes on, times relative to now: states but for those of {@link
     * Watcher#onlyCounts meters}, pending events with their order, and how often each activity and choice was asked for.
     */
    public Fingerprint fingerprint() {
        return trail().fingerprint(this, true);
    }

    /**
     * As {@link #fingerprint}, but without the counters of chance: for searches in which every answer of chance is tried
     * and how often it was asked decides nothing.
     */
    public Fingerprint situation() {
        return trail().fingerprint(this, false);
    }

    /**
     * 64 bits for who sent what is pending. That decides nothing of how a run goes on, but which of several events due at the same time
     * {@link Tie may come first}.
     */
    public long senders() {
        int[] slots = new int[events.capacity()];
        long[] times = new long[events.capacity()];
        int pending = events.liveSlots(slots, times);
        Integer[] order = new Integer[pending];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingLong(i -> times[i]).thenComparingLong(i -> events.sequence(slots[i])));
        long senders = 0;
        for (int i : order) {
            senders = Mix.one(senders + events.by(slots[i]));
        }
        return senders;
    }

    /** Everything as bytes, for {@link #restore}. */
    public byte[] snapshot() {
        return Snapshot.of(this);
    }

    /**
     * The world that a snapshot was taken of.
     *
     * @throws dev.rehearse.kernel.code.BadSnapshot if the bytes are damaged or belong to another model
     */
    public static World restore(Model model, byte[] snapshot) {
        return Snapshot.restore(model, snapshot);
    }

    void put(int id, State next) {
        states[id] = next;
        if (trail != null) {
            trail.stale(id);
        }
    }

    /** A question is asked of chance. Returns how often it was asked before. */
    int ask(int question) {
        if (trail != null) {
            trail.asked(question, 1);
        }
        return draws[question]++;
    }

    private Trail trail() {
        if (trail == null) {
            trail = new Trail(model.decides);
            for (int question = 0; question < draws.length; question++) {
                trail.asked(question, draws[question]);
            }
        }
        return trail;
    }

    @Override
    public String toString() {
        return "world at " + now + " ns, " + pending() + " pending, " + Arrays.toString(states);
    }
}
