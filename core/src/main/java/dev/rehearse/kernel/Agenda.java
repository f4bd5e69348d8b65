package dev.rehearse.kernel;

import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Names;
import dev.rehearse.kernel.code.Words;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What is remembered of the hashes of pending signals, so that each is hashed once. An event counts with the time that is
 * left until it comes, and among events of the same time with its rank.
 */
final class Agenda {

    private static final long EVENT = 0x2545f4914f6cdd1dL;
    private static final long TIE = 0x9fb21c651e98df25L;
    private static final int FEW = 32;
    /** For each slot the sequence number of its event, and the two lanes of its signal. */
    private static final int ROW = 3;

    private long[] signals;

    Agenda() {
        signals = new long[0];
    }

    Agenda(Agenda other) {
        signals = other.signals.clone();
    }

    /** The fingerprint of a world whose states are in the lanes already. */
    Fingerprint close(World world, Words words, long one, long two) {
        FutureEventList events = world.events;
        EventHeap heap = events.settled();
        if (signals.length < heap.slots.length * ROW) {
            signals = Arrays.copyOf(signals, heap.slots.length * ROW);
        }
        long shared = look(events, heap, words);
        if (heap.size > FEW || events.hasDead()) {
            return inOrder(world, heap, one, two);
        }
        long high = one;
        long low = two;
        int[] slots = heap.slots;
        long[] times = heap.times;
        long[] lanes = signals;
        for (int place = 0; place < heap.size; place++) {
            int at = slots[place] * ROW;
            long when = (times[place] - world.now) * EVENT;
            if ((shared & bucket(times[place])) != 0) {
                when += rank(heap, place) * TIE;
            }
            long mixed = Mix.one(lanes[at + 1] + when);
            high += mixed;
            low += Mix.spread(mixed + lanes[at + 2]);
        }
        return new Fingerprint(Mix.two(high), Mix.one(low));
    }

    /** Times go into 64 buckets, a bit each. */
    private static long bucket(long time) {
        return 1L << ((time * EVENT) >>> 58);
    }

    /** How many events of the same time come before this one, none of them being dead. */
    private static long rank(EventHeap heap, int place) {
        long time = heap.times[place];
        long sequence = heap.sequences[heap.slots[place]];
        int rank = 0;
        for (int i = 0; i < heap.size; i++) {
            if (heap.times[i] == time && heap.sequences[heap.slots[i]] < sequence) {
                rank++;
            }
        }
        return rank;
    }

    /** Hashes the signals that are new. Returns the buckets of several events; those of the same time are in one of them. */
    private long look(FutureEventList events, EventHeap heap, Words words) {
        long seen = 0;
        long shared = 0;
        for (int place = 0; place < heap.size; place++) {
            int slot = heap.slots[place];
            long time = heap.times[place];
            if (signals[slot * ROW] != heap.sequences[slot]) {
                hash(events, slot, time, words);
            }
            long bucket = bucket(time);
            shared |= seen & bucket;
            seen |= bucket;
        }
        return shared;
    }

    /** Times in a signal are taken relative to its event's time, which never changes. */
    private void hash(FutureEventList events, int slot, long time, Words words) {
        int at = slot * ROW;
        Signal signal = events.signal(slot);
        signals[at] = events.sequence(slot);
        if (signal instanceof Enum<?> word) {
            signals[at + 1] = Names.ofWord(events.route(slot) ^ EVENT, word);
            signals[at + 2] = Mix.two(signals[at + 1]);
        } else {
            words.begin(events.route(slot) ^ EVENT).part(signal);
            signals[at + 1] = words.first(time);
            signals[at + 2] = words.second(time);
        }
    }

    /** The same where events are many, or some are dead. */
    private Fingerprint inOrder(World world, EventHeap heap, long one, long two) {
        Integer[] places = live(world.events, heap);
        Arrays.sort(
                places,
                Comparator.<Integer>comparingLong(place -> heap.times[place])
                        .thenComparingLong(place -> heap.sequences[heap.slots[place]]));
        long high = one;
        long low = two;
        long rank = 0;
        for (int i = 0; i < places.length; i++) {
            int at = heap.slots[places[i]] * ROW;
            long time = heap.times[places[i]];
            rank = i > 0 && heap.times[places[i - 1]] == time ? rank + 1 : 0;
            long mixed = Mix.one(signals[at + 1] + (time - world.now) * EVENT + rank * TIE);
            high += mixed;
            low += Mix.spread(mixed + signals[at + 2]);
        }
        return new Fingerprint(Mix.two(high), Mix.one(low));
    }

    private static Integer[] live(FutureEventList events, EventHeap heap) {
        Integer[] places = new Integer[heap.size];
        int count = 0;
        for (int place = 0; place < heap.size; place++) {
            if (events.isLive(heap.slots[place])) {
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }
}
