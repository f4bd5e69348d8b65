package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Encoder;
import org.junit.jupiter.api.Test;

/** Runs that differ in the behaviour of one component share their model and their first world. */
class ReplacedComponentTest {

    private record Count(long value) implements State {
        @Override
        public void encode(Encoder out) {
            out.number(value);
        }
    }

    private enum Tick implements Signal {
        TOCK;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    private record Adder(long step, int timers) implements Component<Count> {
        @Override
        public Count initial() {
            return new Count(0);
        }

        @Override
        public Count on(Count count, Signal signal, Context context) {
            context.send(context.self(), 10, Tick.TOCK);
            return new Count(count.value() + step);
        }
    }

    private final Model model = model();

    private static Model model() {
        Model.Builder builder = new Model.Builder();
        builder.open(builder.add("adder", new Adder(1, 0)), 0, Tick.TOCK);
        return builder.build();
    }

    private static Count run(World world, long horizon) {
        new Simulator(world, new Nominal()).run(horizon, 1000);
        return (Count) world.state(0);
    }

    @Test
    void aForkGoesOnUnderTheOtherModel() {
        World first = World.of(model);
        assertEquals(new Count(3), run(first, 20));
        World other = first.fork(model.with(0, new Adder(100, 0)));
        assertEquals(new Count(203), run(other, 40));
        assertEquals(new Count(5), run(first, 40));
    }

    @Test
    void theReplacedComponentMustBeOfItsKind() {
        assertThrows(IllegalArgumentException.class, () -> model.with(0, new Adder(1, 1)));
    }

    @Test
    void aWorldCannotGoOverToAStrangeModel() {
        World world = World.of(model);
        assertThrows(IllegalArgumentException.class, () -> world.fork(model()));
    }
}
