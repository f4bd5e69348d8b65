package dev.rehearse.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The pending events, as packed arrays: a 4-ary heap of (time, slot) over slots that hold sequence number, target, timer and
 * signal. Order: time, then sequence (first scheduled, first served).
 *
 * <p>The event taken leaves a hole at the root, which the next event scheduled fills: most handlers schedule, and one sift
 * down then does the work of two. A timer's event is dead once its timer has another sequence number; dead events
 * are dropped when they come up, or all at once when they are more than half.
 */
final class FutureEventList {

    private static final int ARITY = 4;
    private static final int FEW = 64;

    private long[] times;
    /** A permutation: the slots of the heap's entries, then the free slots. */
    private int[] slots;

    private long[] sequences;
    /** Target in the upper half, timer plus one in the lower, 0 for no timer. */
    private long[] routes;

    private @Nullable Signal[] signals;
    /** The sequence number of each timer's pending event, 0 if it has none. */
    private final long[] pending;

    private int size;
    private boolean hole;
    private int dead;
    private long nextSequence = 1;

    FutureEventList(int timers, int capacity) {
        times = new long[capacity];
        slots = new int[capacity];
        sequences = new long[capacity];
        routes = new long[capacity];
        signals = new Signal[capacity];
        pending = new long[timers];
        for (int i = 0; i < capacity; i++) {
            slots[i] = i;
        }
    }

    /** A copy that goes its own way. */
    FutureEventList(FutureEventList other) {
        other.fill();
        times = other.times.clone();
        slots = other.slots.clone();
        sequences = other.sequences.clone();
        routes = other.routes.clone();
        signals = other.signals.clone();
        pending = other.pending.clone();
        size = other.size;
        dead = other.dead;
        nextSequence = other.nextSequence;
    }

    /** Adds an event and returns its slot. A timer's earlier event, if any, is dead from now on. */
    int add(long time, int target, int timer, Signal signal) {
        int slot;
        if (hole) {
            slot = slots[0];
            hole = false;
            write(slot, target, timer, signal);
            sink(0, time, slot);
        } else {
            if (size == times.length) {
                grow();
            }
            slot = slots[size];
            write(slot, target, timer, signal);
            rise(size++, time, slot);
        }
        return slot;
    }

    private void write(int slot, int target, int timer, Signal signal) {
        long sequence = nextSequence++;
        sequences[slot] = sequence;
        routes[slot] = ((long) target << 32) | (timer + 1);
        signals[slot] = signal;
        if (timer >= 0) {
            if (pending[timer] != 0) {
                dead++;
            }
            pending[timer] = sequence;
        }
    }

    /** The pending event of that timer, if any, is dead from now on. */
    void cancel(int timer) {
        if (pending[timer] != 0) {
            pending[timer] = 0;
            dead++;
            if (dead > FEW && dead * 2 > size) {
                compact();
            }
        }
    }

    /** The slot of the next live event, or -1 if there is none. Dead events before it are dropped. */
    int first() {
        fill();
        while (size > 0) {
            int slot = slots[0];
            if (!isDead(slot)) {
                return slot;
            }
            dead--;
            hole = true;
            fill();
        }
        return -1;
    }

    /** Takes out the event that {@link #first} found; its slot stays readable until the next event is added. */
    void take() {
        int slot = slots[0];
        int timer = (int) routes[slot] - 1;
        if (timer >= 0) {
            pending[timer] = 0;
        }
        hole = true;
    }

    private boolean isDead(int slot) {
        int timer = (int) routes[slot] - 1;
        return timer >= 0 && pending[timer] != sequences[slot];
    }

    long firstTime() {
        return times[0];
    }

    int target(int slot) {
        return (int) (routes[slot] >>> 32);
    }

    int timer(int slot) {
        return (int) routes[slot] - 1;
    }

    Signal signal(int slot) {
        Signal signal = signals[slot];
        if (signal == null) {
            throw new IllegalStateException("no event in slot " + slot);
        }
        return signal;
    }

    /** How many live events are pending. */
    int live() {
        return size - (hole ? 1 : 0) - dead;
    }

    int capacity() {
        return times.length;
    }

    /** The live events' places in the heap's arrays, in no particular order; returns how many. */
    int liveSlots(int[] into, long[] intoTimes) {
        fill();
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (dead == 0 || !isDead(slots[i])) {
                into[count] = slots[i];
                intoTimes[count++] = times[i];
            }
        }
        return count;
    }

    long sequence(int slot) {
        return sequences[slot];
    }

    /** Closes the hole that the last event taken left, if nothing was scheduled since. */
    private void fill() {
        if (hole) {
            hole = false;
            int freed = slots[0];
            signals[freed] = null;
            int last = --size;
            if (last > 0) {
                sink(0, times[last], slots[last]);
            }
            slots[last] = freed;
        }
    }

    private void sink(int from, long time, int slot) {
        int at = from;
        int child = at * ARITY + 1;
        while (child + ARITY <= size) {
            int least = lesser(lesser(child, child + 1), lesser(child + 2, child + 3));
            if (!before(times[least], slots[least], time, slot)) {
                break;
            }
            times[at] = times[least];
            slots[at] = slots[least];
            at = least;
            child = at * ARITY + 1;
        }
        if (child < size && child + ARITY > size) {
            at = sinkLast(at, child, time, slot);
        }
        times[at] = time;
        slots[at] = slot;
    }

    /** The last step down, among fewer children than usual. */
    private int sinkLast(int at, int child, long time, int slot) {
        int least = child;
        for (int other = child + 1; other < size; other++) {
            least = lesser(least, other);
        }
        if (before(times[least], slots[least], time, slot)) {
            times[at] = times[least];
            slots[at] = slots[least];
            return least;
        }
        return at;
    }

    private int lesser(int a, int b) {
        long first = times[a];
        long second = times[b];
        if (first == second) {
            return sequences[slots[a]] < sequences[slots[b]] ? a : b;
        }
        return first < second ? a : b;
    }

    private boolean before(long timeA, int slotA, long timeB, int slotB) {
        return timeA < timeB || (timeA == timeB && sequences[slotA] < sequences[slotB]);
    }

    private void rise(int from, long time, int slot) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / ARITY;
            if (!before(time, slot, times[parent], slots[parent])) {
                break;
            }
            times[at] = times[parent];
            slots[at] = slots[parent];
            at = parent;
        }
        times[at] = time;
        slots[at] = slot;
    }

    private void grow() {
        int before = times.length;
        int after = before * 2;
        times = Arrays.copyOf(times, after);
        slots = Arrays.copyOf(slots, after);
        sequences = Arrays.copyOf(sequences, after);
        routes = Arrays.copyOf(routes, after);
        signals = Arrays.copyOf(signals, after);
        for (int i = before; i < after; i++) {
            slots[i] = i;
        }
    }

    private void compact() {
        fill();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int slot = slots[i];
            if (isDead(slot)) {
                signals[slot] = null;
            } else {
                slots[i] = slots[kept];
                slots[kept] = slot;
                times[kept++] = times[i];
            }
        }
        size = kept;
        dead = 0;
        for (int i = (size - 2) / ARITY; i >= 0 && size > 1; i--) {
            sink(i, times[i], slots[i]);
        }
    }
}
