package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class SimulatorTest {

    private record Note(String text) implements Timer, Fact {
        @Override
        public int slot() {
            return text.startsWith("other") ? 1 : 0;
        }

        @Override
        public void encode(Encoder out) {
            out.text(text);
        }
    }

    private record Heard(String all) implements State {
        @Override
        public void encode(Encoder out) {
            out.text(all);
        }
    }

    /** Does what a test says and remembers what it heard. */
    private record Actor(BiConsumer<String, Context> act) implements Watcher<Heard> {
        @Override
        public Heard initial() {
            return new Heard("");
        }

        @Override
        public int timers() {
            return 2;
        }

        @Override
        public Heard on(Heard state, Signal signal, Context context) {
            String text = ((Note) signal).text();
            act.accept(text, context);
            return new Heard(state.all() + " " + text + "@" + context.now());
        }

        @Override
        public Heard notice(Heard state, int source, Fact fact, Context context) {
            return new Heard(state.all() + " (" + source + ": " + ((Note) fact).text() + ")");
        }
    }

    private static World world(BiConsumer<String, Context> first, BiConsumer<String, Context> second) {
        Model.Builder builder = new Model.Builder();
        builder.add("first", new Actor(first));
        builder.add("second", new Actor(second));
        builder.open(0, 10, new Note("go"));
        return World.of(builder.build());
    }

    private static String heard(World world, int id) {
        return ((Heard) world.state(id)).all().trim();
    }

    private static void nothing(String text, Context context) {}

    @Test
    void anEmptyListEndsARun() {
        World world = world(SimulatorTest::nothing, SimulatorTest::nothing);
        Simulator run = new Simulator(world, new Nominal());
        assertEquals(Ending.EMPTY, run.run(1_000, 1_000));
        assertEquals(10, world.now());
        assertFalse(run.step());
    }

    @Test
    void aHorizonEndsARunWithTheClockAtTheHorizon() {
        World world = world(SimulatorTest::nothing, SimulatorTest::nothing);
        assertEquals(Ending.HORIZON, new Simulator(world, new Nominal()).run(9, 1_000));
        assertEquals(9, world.now());
        assertEquals(1, world.pending());
    }

    @Test
    void anEventLimitEndsARunAndItCanGoOn() {
        World world = world((text, context) -> context.send(0, 1, new Note("go")), SimulatorTest::nothing);
        Simulator run = new Simulator(world, new Nominal());
        assertEquals(Ending.EVENT_LIMIT, run.run(1_000, 3));
        assertEquals(12, world.now());
        assertEquals(Ending.HORIZON, run.run(20, 1_000));
        assertEquals(11, world.served());
    }

    @Test
    void anInterruptionIsServedBeforeAllThatIsPending() {
        World world = world(SimulatorTest::nothing, SimulatorTest::nothing);
        Simulator run = new Simulator(world, new Nominal());
        assertThrows(IllegalArgumentException.class, () -> run.interrupt(11, 0, new Note("late")));
        run.interrupt(10, 0, new Note("interruption"));
        run.run(1_000, 1_000);
        assertEquals("interruption@10 go@10", heard(world, 0));
        assertThrows(IllegalArgumentException.class, () -> run.interrupt(9, 0, new Note("past")));
    }

    @Test
    void aComponentCanAskForTheEnd() {
        World world = world((text, context) -> context.stop(), SimulatorTest::nothing);
        Simulator run = new Simulator(world, new Nominal());
        assertEquals(Ending.STOPPED, run.run(1_000, 1_000));
        assertEquals(Ending.STOPPED, run.run(1_000, 1_000));
    }

    @Test
    void aTimerStartedAgainReplacesTheOneThatIsPending() {
        World world = world(
                (text, context) -> {
                    if (text.equals("go")) {
                        context.start(new Note("early"), 5);
                        context.start(new Note("other"), 6);
                        context.start(new Note("late"), 50);
                    }
                },
                SimulatorTest::nothing);
        new Simulator(world, new Nominal()).run(1_000, 1_000);
        assertEquals("go@10 other@16 late@60", heard(world, 0));
        assertEquals(3, world.served());
    }

    @Test
    void aCancelledEventNeverAdvancesTheClock() {
        World world = world(
                (text, context) -> {
                    if (text.equals("go")) {
                        context.start(new Note("late"), 500);
                        context.cancel(0);
                    }
                },
                SimulatorTest::nothing);
        assertEquals(Ending.EMPTY, new Simulator(world, new Nominal()).run(1_000, 1_000));
        assertEquals(10, world.now());
        assertEquals(0, world.pending());
    }

    @Test
    void factsReachWatchersAtOnceAndListenersToo() {
        List<String> outside = new ArrayList<>();
        World world = world((text, context) -> context.observe(new Note("hot")), SimulatorTest::nothing);
        new Simulator(world, new Nominal())
                .listen((time, source, fact) -> outside.add(time + " " + source + " " + ((Note) fact).text()))
                .run(1_000, 1_000);
        assertEquals("(0: hot)", heard(world, 1));
        assertEquals("go@10", heard(world, 0));
        assertEquals(List.of("10 0 hot"), outside);
        assertEquals(1, world.served());
    }

    @Test
    void whatIsPassedOnIsServedWithinTheEvent() {
        World world = world(
                (text, context) -> {
                    context.pass(1, new Note("on"));
                    context.send(0, 5, new Note("other"));
                },
                (text, context) -> context.start(new Note("later"), 1));
        Simulator run = new Simulator(world, new Nominal());
        run.run(10, 1_000);
        assertEquals("go@10", heard(world, 0));
        assertEquals("on@10", heard(world, 1));
        assertEquals(1, world.served());
        run.run(11, 1);
        assertEquals("on@10 later@11", heard(world, 1));
    }

    @Test
    void nobodySendsIntoThePast() {
        World world = world((text, context) -> context.send(1, -1, new Note("x")), SimulatorTest::nothing);
        Simulator run = new Simulator(world, new Nominal());
        assertThrows(IllegalArgumentException.class, run::step);
    }

    @Test
    void aTimerSlotThatWasNotDeclaredIsRefused() {
        World world = world((text, context) -> context.cancel(2), SimulatorTest::nothing);
        Simulator run = new Simulator(world, new Nominal());
        assertThrows(IllegalArgumentException.class, run::step);
    }
}
