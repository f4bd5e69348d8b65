package dev.rehearse.kernel;

import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Hash;
import dev.rehearse.kernel.code.Hashed;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Names;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a world's hashes, so that a fingerprint costs the parts of states that changed and a glance at the
 * pending events: the hash of each component's state, their totals, and the hash of each pending signal. A fork shares them, and
 * whichever of the two changes one copies it first.
 */
final class Trail {

    private static final long EVENT = 0x2545f4914f6cdd1dL;
    private static final long TIE = 0x9fb21c651e98df25L;
    private static final int FEW = 32;
    private static final int SIGNAL = 3;

    private final boolean[] decides;
    private final @Nullable Hashed[] states;
    private final long[] stale;
    /** For each slot the sequence number of its event, and the two lanes of its signal. */
    private long[] signals;

    /** Who may change what is remembered; a fork and its original both give up what they share. */
    private Object owner;

    private long one;
    private long two;
    private long weightOne;
    private long weightTwo;
    private @Nullable Desk desk;

    /** What a fingerprint needs while it is made. */
    private static final class Desk {
        final Hash hash = new Hash();
        final Hashed signal = new Hashed(this);
    }

    Trail(boolean[] decides) {
        this.decides = decides;
        owner = new Object();
        states = new Hashed[decides.length];
        stale = new long[(decides.length + 63) / 64];
        signals = new long[0];
        for (int id = 0; id < decides.length; id++) {
            stale(id);
        }
    }

    Trail(Trail other) {
        decides = other.decides;
        owner = new Object();
        other.owner = new Object();
        states = other.states.clone();
        stale = other.stale.clone();
        signals = other.signals.clone();
        one = other.one;
        two = other.two;
        weightOne = other.weightOne;
        weightTwo = other.weightTwo;
    }

    /** What each question adds to the fingerprint when it is asked once more: to the first lane, to the second. */
    static long asked(int question, boolean first) {
        return first ? Mix.two(question + TIE) | 1 : Mix.one(question + TIE) | 1;
    }

    Fingerprint fingerprint(World world, boolean withChance) {
        Desk with = desk;
        if (with == null) {
            with = new Desk();
            desk = with;
        }
        refresh(world, with.hash);
        long now = world.now;
        long high = one - weightOne * now;
        long low = two - weightTwo * now;
        if (withChance) {
            high += world.askedOne;
            low += world.askedTwo;
        }
        if (world.stopped) {
            high += EVENT;
            low -= EVENT;
        }
        return pending(world, with, high, low);
    }

    /** Adds the pending events, each with the time that is left. */
    private Fingerprint pending(World world, Desk with, long one, long two) {
        FutureEventList events = world.events;
        EventHeap heap = events.settled();
        if (signals.length < heap.slots.length * SIGNAL) {
            signals = Arrays.copyOf(signals, heap.slots.length * SIGNAL);
        }
        long high = one;
        long low = two;
        long tied = tied(heap);
        for (int place = 0; place < heap.size; place++) {
            int slot = heap.slots[place];
            if (events.isLive(slot)) {
                int at = slot * SIGNAL;
                if (signals[at] != heap.sequences[slot]) {
                    look(events, place, with);
                }
                long when = (heap.times[place] - world.now) * EVENT;
                if ((tied & bucket(heap.times[place])) != 0) {
                    when += rank(events, place) * TIE;
                }
                long mixed = Mix.one(signals[at + 1] + when);
                high += mixed;
                low += mixed * signals[at + 2];
            }
        }
        return new Fingerprint(Mix.two(high), Mix.one(low));
    }

    /** A component has another state than at the last fingerprint. */
    void stale(int id) {
        if (decides[id]) {
            stale[id >> 6] |= 1L << id;
        }
    }

    private void refresh(World world, Hash with) {
        for (int word = 0; word < stale.length; word++) {
            long left = stale[word];
            stale[word] = 0;
            while (left != 0) {
                refresh(world, word * 64 + Long.numberOfTrailingZeros(left), with);
                left &= left - 1;
            }
        }
    }

    private void refresh(World world, int id, Hash with) {
        Hashed before = states[id];
        Hashed now = before == null ? new Hashed(owner) : before.owned(owner);
        add(now, -1);
        with.update(now, id, world.states[id]);
        add(now, 1);
        states[id] = now;
    }

    private void add(Hashed sum, long sign) {
        one += sign * sum.first(0);
        two += sign * sum.second(0);
        weightOne += sign * sum.weightOfFirst();
        weightTwo += sign * sum.weightOfSecond();
    }

    /** Hashes a signal that is new. Times in it are taken relative to its event's time, which never changes. */
    private void look(FutureEventList events, int place, Desk with) {
        int slot = events.heap.slots[place];
        long time = events.heap.times[place];
        signals[slot * SIGNAL] = events.heap.sequences[slot];
        if (events.signal(slot) instanceof Enum<?> word) {
            long hash = Names.ofWord(events.route(slot) ^ EVENT, word);
            signals[slot * SIGNAL + 1] = hash;
            signals[slot * SIGNAL + 2] = Mix.two(hash) | 1;
            return;
        }
        with.hash.update(with.signal, events.route(slot) ^ EVENT, events.signal(slot));
        signals[slot * SIGNAL + 1] = with.signal.first(time);
        signals[slot * SIGNAL + 2] = with.signal.second(time) | 1;
    }

    /** Times go into 64 buckets, a bit each. */
    private static long bucket(long time) {
        return 1L << ((time * EVENT) >>> 58);
    }

    /** The buckets with more than one pending event; events of the same time are in one of them. */
    private static long tied(EventHeap heap) {
        if (heap.size > FEW) {
            return tiesAmongMany(heap) ? -1 : 0;
        }
        long seen = 0;
        long again = 0;
        for (int place = 0; place < heap.size; place++) {
            long bucket = bucket(heap.times[place]);
            again |= seen & bucket;
            seen |= bucket;
        }
        return again;
    }

    private static boolean tiesAmongMany(EventHeap heap) {
        long[] sorted = Arrays.copyOf(heap.times, heap.size);
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return true;
            }
        }
        return false;
    }

    /** How many events of the same time are served before this one. */
    private static long rank(FutureEventList events, int place) {
        EventHeap heap = events.heap;
        long time = heap.times[place];
        long sequence = heap.sequences[heap.slots[place]];
        int rank = 0;
        for (int i = 0; i < heap.size; i++) {
            int slot = heap.slots[i];
            if (heap.times[i] == time && heap.sequences[slot] < sequence && events.isLive(slot)) {
                rank++;
            }
        }
        return rank;
    }
}
