package dev.rehearse.kernel;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Distribution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What never changes in a run: the components by id and name, and the questions they may ask of chance. */
public final class Model {

    final Component<State>[] components;
    private final int[] watchers;
    /** Replaced by a larger copy when a kind of fact is told for the first time, so that any thread may look. */
    private volatile Map<Class<?>, int[]> readers = Map.of();

    /** By component: whether what it remembers decides how a run goes on. */
    final boolean[] decides;

    final int[] firstTimer;
    final int timers;
    final int questions;
    private final List<String> names;
    private final List<Opening> openings;
    final List<Forgetting> forgettings;

    /** A signal that is pending when the run starts. */
    record Opening(int to, long delay, Signal signal) {}

    @SuppressWarnings("unchecked")
    private Model(Builder from) {
        names = List.copyOf(from.names);
        components = (Component<State>[]) new Component<?>[names.size()];
        decides = new boolean[names.size()];
        firstTimer = new int[names.size()];
        int timersSoFar = 0;
        for (int id = 0; id < components.length; id++) {
            Component<?> component = from.components.get(id);
            if (component == null) {
                throw new IllegalStateException("no behaviour was given for component " + names.get(id));
            }
            components[id] = (Component<State>) component;
            decides[id] = !(component instanceof Watcher<?> watcher && watcher.onlyCounts());
            firstTimer[id] = timersSoFar;
            timersSoFar += component.timers();
        }
        timers = timersSoFar;
        watchers = from.watchers.stream().mapToInt(Integer::intValue).toArray();
        questions = from.questions;
        openings = List.copyOf(from.openings);
        forgettings = List.copyOf(from.forgettings);
    }

    private Model(Model other, int id, Component<State> component) {
        names = other.names;
        components = other.components.clone();
        components[id] = component;
        watchers = other.watchers;
        readers = other.readers;
        decides = other.decides;
        firstTimer = other.firstTimer;
        timers = other.timers;
        questions = other.questions;
        openings = other.openings;
        forgettings = other.forgettings;
    }

    /**
     * The same model but for the behaviour of one component; cheap, for runs that differ in little. Worlds of either
     * can go over to the other by {@link World#fork(Model)}.
     *
     * @throws IllegalArgumentException if the other is of another class or uses another number of timers
     */
    @SuppressWarnings("unchecked")
    public Model with(int id, Component<?> component) {
        Component<State> old = components[id];
        if (component.getClass() != old.getClass() || component.timers() != old.timers()) {
            throw new IllegalArgumentException(name(id) + " cannot be replaced by " + component);
        }
        return new Model(this, id, (Component<State>) component);
    }

    /** How many components there are; their ids are 0 to one less. */
    public int size() {
        return components.length;
    }

    /** The name of a component. */
    public String name(int id) {
        return names.get(id);
    }

    /** The id of the component of that name, or -1. */
    public int id(String name) {
        return names.indexOf(name);
    }

    /** The watchers that read facts of that kind, in their order of registration. */
    int[] readers(Class<? extends Fact> kind) {
        int[] known = readers.get(kind);
        if (known == null) {
            known = IntStream.of(watchers)
                    .filter(id -> ((Watcher<?>) (Component<?>) components[id]).reads(kind))
                    .toArray();
            Map<Class<?>, int[]> more = new LinkedHashMap<>(readers);
            more.put(kind, known);
            readers = more;
        }
        return known;
    }

    /** Whether one was made of the other by {@link #with}. */
    boolean alike(Model other) {
        return firstTimer == other.firstTimer;
    }

    List<Opening> openings() {
        return openings;
    }

    /** Puts a model together. Ids are given in order of reservation, so components can know each other's. */
    public static final class Builder {

        private final List<String> names = new ArrayList<>();
        private final List<@Nullable Component<?>> components = new ArrayList<>();
        private final List<Integer> watchers = new ArrayList<>();
        private final List<Opening> openings = new ArrayList<>();
        private final List<Forgetting> forgettings = new ArrayList<>();
        private final Map<String, Activity> activities = new LinkedHashMap<>();
        private final Map<String, Choice> choices = new LinkedHashMap<>();
        private int questions;

        /** Reserves an id for a component of that name, whose behaviour is given later by {@link #put}. */
        public int reserve(String name) {
            if (names.contains(name)) {
                throw new IllegalArgumentException("two components are named " + name);
            }
            names.add(name);
            components.add(null);
            return names.size() - 1;
        }

        /** The id reserved for that name, or -1. */
        public int id(String name) {
            return names.indexOf(name);
        }

        /** Gives the behaviour of a reserved id. */
        public void put(int id, Component<?> component) {
            if (components.set(id, component) != null) {
                throw new IllegalArgumentException("component " + names.get(id) + " has its behaviour already");
            }
            if (component instanceof Watcher<?>) {
                watchers.add(id);
            }
        }

        /** Reserves an id and gives the behaviour at once. */
        public int add(String name, Component<?> component) {
            int id = reserve(name);
            put(id, component);
            return id;
        }

        /** Puts an event on the list before the run starts. */
        public void open(int to, long delay, Signal signal) {
            openings.add(new Opening(to, delay, signal));
        }

        /** Has a say in what a world may forget. */
        public void forget(Forgetting forgetting) {
            forgettings.add(forgetting);
        }

        /** The activity of that name; asked for again by the same name it is the same, with its first distribution. */
        public Activity activity(String name, Distribution time) {
            return activities.computeIfAbsent(name, n -> new Activity(questions++, n, time));
        }

        /** The choice of that name between options with these weights. */
        public Choice choice(String name, List<String> options, List<Double> weights) {
            return choices.computeIfAbsent(name, n -> new Choice(questions++, n, options, weights));
        }

        /** The finished model. */
        public Model build() {
            return new Model(this);
        }
    }
}
