package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of events that are due at the same time another than the first may be served first, as far as causality lets it. */
class TieTest {

    private static final long DUE = 7;

    /** Sends what it is told to send, each to a reader, and starts what timers it is told to. */
    private record Order(List<Integer> to, boolean timers) implements Signal {
        @Override
        public void encode(Encoder out) {
            to.forEach(out::number);
            out.flag(timers);
        }
    }

    private record Word(int number) implements Signal {
        @Override
        public void encode(Encoder out) {
            out.number(number);
        }
    }

    private record Alarm(int slot) implements Timer {
        @Override
        public void encode(Encoder out) {
            out.number(slot);
        }
    }

    private record Heard(List<Word> words) implements State {
        @Override
        public void encode(Encoder out) {
            out.parts(words);
        }

        Heard and(int number) {
            return new Heard(
                    Stream.concat(words.stream(), Stream.of(new Word(number))).toList());
        }
    }

    private static class Talker implements Component<Heard> {

        @Override
        public Heard initial() {
            return new Heard(List.of());
        }

        @Override
        public int timers() {
            return 2;
        }

        @Override
        public Heard on(Heard state, Signal signal, Context context) {
            if (signal instanceof Order order) {
                for (int i = 0; i < order.to().size(); i++) {
                    context.send(order.to().get(i), DUE, new Word(10 * context.self() + i));
                }
                if (order.timers()) {
                    context.start(new Alarm(0), DUE);
                    context.start(new Alarm(1), DUE);
                }
                return state;
            }
            return state.and(signal instanceof Word word ? word.number() : -1 - ((Alarm) signal).slot());
        }
    }

    private static final class Judge extends Talker implements Watcher<Heard> {

        @Override
        public Heard notice(Heard state, int source, Fact fact, Context context) {
            return state;
        }

        @Override
        public boolean onlyJudges() {
            return true;
        }
    }

    /** Components 0 and 1 talk, 2 listens, 3 judges; 0 and 1 have done what they were told to. */
    private static World world(Order first, Order second) {
        Model.Builder builder = new Model.Builder();
        builder.add("one", new Talker());
        builder.add("two", new Talker());
        builder.add("listener", new Talker());
        builder.add("judge", new Judge());
        builder.open(0, 0, first);
        builder.open(1, 0, second);
        World world = World.of(builder.build());
        simulator(world).run(0, Long.MAX_VALUE);
        return world;
    }

    private static Simulator simulator(World world) {
        return new Simulator(world, new Nominal());
    }

    private static List<Integer> heard(World world, int id) {
        return ((Heard) world.state(id)).words().stream().map(Word::number).toList();
    }

    private static List<Integer> first(World world, int rank) {
        World fork = world.fork();
        simulator(fork).overtake(rank);
        assertEquals(DUE, fork.now());
        assertEquals(world.served() + 1, fork.served());
        simulator(fork).run(Long.MAX_VALUE, Long.MAX_VALUE);
        return heard(fork, 2);
    }

    private static final Order NOTHING = new Order(List.of(), false);

    @Test
    void anEventOfAnotherSenderMayComeFirstAndTheOthersKeepTheirOrder() {
        World world = world(new Order(List.of(2, 2), false), new Order(List.of(2, 2), false));
        assertEquals(4, world.tie().size());
        assertEquals(List.of(10, 0, 1, 11), first(world, 2));
        assertEquals(List.of(0, 1, 10, 11), first(world, 0));
    }

    @Test
    void whatOneComponentSendsToAnotherArrivesInTheOrderInWhichItWasSent() {
        World world = world(new Order(List.of(2, 2), false), new Order(List.of(2, 2), false));
        assertFalse(world.tie().mayComeFirst(1));
        assertFalse(world.tie().mayComeFirst(3));
        assertThrows(IllegalArgumentException.class, () -> simulator(world).overtake(1));
        assertEquals(4, world.pending());
    }

    @Test
    void whatOneComponentSendsToTwoOthersMayArriveInEitherOrder() {
        World world = world(new Order(List.of(2, 0), false), NOTHING);
        assertTrue(world.tie().mayComeFirst(1));
    }

    @Test
    void ofTwoTimersOfAComponentEitherMayBeOverFirst() {
        World world = world(new Order(List.of(), true), NOTHING);
        assertTrue(world.tie().isTimer(1));
        simulator(world).overtake(1);
        simulator(world).run(Long.MAX_VALUE, Long.MAX_VALUE);
        assertEquals(List.of(-2, -1), heard(world, 0));
    }

    @Test
    void aTimerThatCameFirstCanBeStartedAgain() {
        World world = world(new Order(List.of(), true), NOTHING);
        simulator(world).overtake(1);
        simulator(world).interrupt(DUE, 0, new Order(List.of(), true));
        assertEquals(2, world.pending());
        simulator(world).run(Long.MAX_VALUE, Long.MAX_VALUE);
        assertEquals(List.of(-2, -1, -2), heard(world, 0));
    }

    @Test
    void whoOnlyJudgesDoesNotLookBeforeTheOthersButTheyMayComeBeforeHim() {
        World late = world(new Order(List.of(2, 3), false), NOTHING);
        assertFalse(late.tie().mayComeFirst(1));
        World early = world(new Order(List.of(3, 2), false), NOTHING);
        assertTrue(early.tie().mayComeFirst(1));
    }

    @Test
    void noEventComesBeforeAnEarlierTime() {
        World world = world(new Order(List.of(2), false), NOTHING);
        simulator(world).interrupt(1, 1, new Order(List.of(2), false));
        assertEquals(1, world.tie().size());
        assertFalse(world.tie().mayComeFirst(1));
        assertEquals(2, world.pending());
    }

    @Test
    void whoSentWhatIsKeptInForksAndSnapshots() {
        World world = world(new Order(List.of(2, 2), true), new Order(List.of(2), false));
        World other = world(new Order(List.of(2), true), new Order(List.of(2, 2), false));
        assertNotEquals(world.senders(), other.senders());
        for (World copy : List.of(world.fork(), World.restore(world.model(), world.snapshot()))) {
            assertEquals(world.senders(), copy.senders());
            for (int rank = 0; rank <= world.tie().size(); rank++) {
                assertEquals(world.tie().mayComeFirst(rank), copy.tie().mayComeFirst(rank));
            }
        }
    }

    @Test
    void whoSentWhatDecidesNothingOfAnOrdinaryRunAndIsNotInItsFingerprint() {
        World world = world(NOTHING, NOTHING);
        World first = world.fork();
        World second = world.fork();
        first.events.add(DUE, 2, FutureEventList.from(0), new Word(1));
        second.events.add(DUE, 2, FutureEventList.from(1), new Word(1));
        assertEquals(first.fingerprint(), second.fingerprint());
        assertNotEquals(first.senders(), second.senders());
    }

    @Test
    void nothingComesFirstOnceTheEndWasAskedFor() {
        World world = world(new Order(List.of(2, 0), false), NOTHING);
        world.stopped = true;
        assertEquals(0, world.tie().size());
    }
}
