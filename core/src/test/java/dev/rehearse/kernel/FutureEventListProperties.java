package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FutureEventListProperties {

    private static final int TIMERS = 7;
    private static final Ring.Token TOKEN = new Ring.Token(0, 0);

    private record Entry(long time, long sequence, int target, int timer) {}

    /** What the list should be: a sorted set, in which a timer's old event is removed at once. */
    private static final class Plain {
        final TreeSet<Entry> entries =
                new TreeSet<>(Comparator.comparingLong(Entry::time).thenComparingLong(Entry::sequence));
        long next;

        void add(long time, int target, int timer) {
            cancel(timer);
            entries.add(new Entry(time, next++, target, timer));
        }

        void cancel(int timer) {
            entries.removeIf(e -> timer >= 0 && e.timer() == timer);
        }
    }

    @Property(tries = 500)
    void servesByTimeAndThenByOrderOfScheduling(@ForAll @Size(max = 600) List<@IntRange(max = 9999) Integer> moves) {
        FutureEventList list = new FutureEventList(TIMERS, 2);
        Plain plain = new Plain();
        long now = 0;
        for (int move : moves) {
            int what = move % 10;
            int number = move / 10;
            if (what < 5) {
                list.add(now + number % 50, number, -1, TOKEN);
                plain.add(now + number % 50, number, -1);
            } else if (what < 7) {
                list.add(now + number % 90, number, number % TIMERS, TOKEN);
                plain.add(now + number % 90, number, number % TIMERS);
            } else if (what < 8) {
                list.cancel(number % TIMERS);
                plain.cancel(number % TIMERS);
            } else if (!plain.entries.isEmpty()) {
                now = move % 10 == 8 ? takeBoth(list, plain) : takeAny(list, plain, number);
            }
            assertEquals(plain.entries.size(), list.live());
        }
        while (!plain.entries.isEmpty()) {
            takeBoth(list, plain);
        }
        assertEquals(-1, list.first());
    }

    private static long takeBoth(FutureEventList list, Plain plain) {
        Entry expected = plain.entries.pollFirst();
        int slot = list.first();
        assertEquals(expected.time(), list.firstTime());
        assertEquals(expected.target(), list.target(slot));
        assertEquals(expected.timer(), list.by(slot));
        list.take();
        return expected.time();
    }

    /** Takes any of the events that come at the time of the first. */
    private static long takeAny(FutureEventList list, Plain plain, int number) {
        long time = plain.entries.first().time();
        List<Entry> tied =
                plain.entries.stream().filter(entry -> entry.time() == time).toList();
        Entry expected = tied.get(number % tied.size());
        list.first();
        int place = 0;
        while (list.heap.times[place] != time
                || list.sequence(list.heap.slots[place]) != expected.sequence() + 1
                || !list.isLive(list.heap.slots[place])) {
            place++;
        }
        assertEquals(expected.target(), list.target(list.heap.slots[place]));
        list.take(place);
        plain.entries.remove(expected);
        return time;
    }

    @Test
    void aHundredThousandSimultaneousTimeoutsAreCancelledWithoutBeingServed() {
        int many = 100_000;
        FutureEventList list = new FutureEventList(many, 16);
        for (int i = 0; i < many; i++) {
            list.add(1_000, i, i, TOKEN);
        }
        for (int i = 0; i < many; i++) {
            list.cancel((int) ((i * 7919L) % many));
        }
        list.add(2_000, 1, -1, TOKEN);
        assertEquals(1, list.live());
        list.first();
        assertEquals(2_000, list.firstTime());
    }

    @Test
    void simultaneousEventsAreServedInOrderOfScheduling() {
        FutureEventList list = new FutureEventList(0, 4);
        for (int i = 0; i < 1000; i++) {
            list.add(5, i, -1, TOKEN);
        }
        int[] served = new int[1000];
        for (int i = 0; i < 1000; i++) {
            served[i] = list.target(list.first());
            list.take();
        }
        int[] expected = new int[1000];
        Arrays.setAll(expected, i -> i);
        assertEquals(Arrays.toString(expected), Arrays.toString(served));
    }
}
