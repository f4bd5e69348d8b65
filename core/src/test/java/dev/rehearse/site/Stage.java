package dev.rehearse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/** A small model for one test: the components under test, extras who only write down what they hear, and a script. */
public final class Stage {

    public static final long MS = 1_000_000;
    public static final long SECOND = 1000 * MS;

    private final Model.Builder model = new Model.Builder();

    /** An extra got a signal. */
    public record Heard(Signal signal) implements Fact {}

    /** What was told, when and by whom. */
    public record Told(long time, String by, Fact fact) {
        @Override
        public String toString() {
            return (double) time / SECOND + " s " + by + " " + fact;
        }
    }

    private record Nothing() implements State {
        @Override
        public void encode(Encoder out) {}
    }

    private static final class Extra implements Component<Nothing> {
        @Override
        public Nothing initial() {
            return new Nothing();
        }

        @Override
        public Nothing on(Nothing state, Signal signal, Context context) {
            context.observe(new Heard(signal));
            return state;
        }
    }

    public Model.Builder model() {
        return model;
    }

    public int extra(String name) {
        return model.add(name, new Extra());
    }

    /** Sends a signal to a component at a time of the run. */
    public Stage at(long time, String to, Signal signal) {
        model.open(model.id(to), time, signal);
        return this;
    }

    public List<Told> play() {
        return play(new Nominal());
    }

    /** Plays the script to its end. After each event the world must survive being written down and read back. */
    public List<Told> play(Chance chance) {
        Model built = model.build();
        World world = World.of(built);
        List<Told> told = new ArrayList<>();
        Simulator simulator = new Simulator(world, chance)
                .listen((time, source, fact) -> told.add(new Told(time, built.name(source), fact)));
        while (simulator.step()) {
            assertEquals(
                    world.fingerprint(), World.restore(built, world.snapshot()).fingerprint());
        }
        return told;
    }

    /** The facts of one kind, told by one component, with their times. */
    public static <F extends Fact> List<Told> of(List<Told> all, String by, Class<F> kind) {
        return all.stream()
                .filter(told -> told.by().equals(by) && kind.isInstance(told.fact()))
                .toList();
    }

    /** The signals of one kind that an extra heard, in order. */
    public static <S extends Signal> List<S> heard(List<Told> all, String by, Class<S> kind) {
        return all.stream()
                .filter(told -> told.by().equals(by) && told.fact() instanceof Heard)
                .map(told -> ((Heard) told.fact()).signal())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
