package dev.rehearse.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The pending events, as packed arrays: an {@link EventHeap} of slots, and for each slot its target, timer and signal. Order:
 * time, then sequence (first scheduled, first served).
 *
 * <p>The event taken leaves a hole at the root, which the next event scheduled fills: most handlers schedule, and one sift
 * down then does the work of two. The event of a timer that is cancelled or replaced is taken out if few are
 * pending. Among many it is dead, because its timer has another sequence number; dead events are dropped when they come up,
 * or all at once when they are more than half.
 */
final class FutureEventList {

    /** Among so few events one that is cancelled is taken out at once; among more it stays as dead. */
    private static final int FEW = 24;

    private static final long LOWER = 0xffffffffL;

    final EventHeap heap;
    /** Target in the upper half, and in the lower by what the event comes, plus one: see {@link #from}. */
    private long[] routes;

    private @Nullable Signal[] signals;
    /** The sequence number of each timer's pending event, 0 if it has none. */
    private final long[] pending;

    private boolean hole;
    private int dead;
    private long nextSequence = 1;

    FutureEventList(int timers, int capacity) {
        heap = new EventHeap(capacity);
        routes = new long[capacity];
        signals = new Signal[capacity];
        pending = new long[timers];
    }

    /** A copy that goes its own way. */
    FutureEventList(FutureEventList other) {
        other.fill();
        heap = new EventHeap(other.heap);
        routes = other.routes.clone();
        signals = other.signals.clone();
        pending = other.pending.clone();
        dead = other.dead;
        nextSequence = other.nextSequence;
    }

    /** By what an event comes that a component sends; what comes by a timer comes by its number, and the model's own by -1. */
    static int from(int sender) {
        return -2 - sender;
    }

    /** Adds an event and returns its slot. A timer's earlier event, if any, will not come. */
    int add(long time, int target, int by, Signal signal) {
        if (by >= 0 && pending[by] != 0) {
            kill(by);
        }
        int slot;
        if (hole) {
            slot = heap.slots[0];
            hole = false;
            write(slot, target, by, signal);
            heap.sink(0, time, slot);
        } else {
            if (heap.size == routes.length) {
                heap.grow();
                routes = Arrays.copyOf(routes, heap.times.length);
                signals = Arrays.copyOf(signals, heap.times.length);
            }
            slot = heap.slots[heap.size];
            write(slot, target, by, signal);
            heap.rise(time, slot);
        }
        return slot;
    }

    private void write(int slot, int target, int by, Signal signal) {
        long sequence = nextSequence++;
        heap.sequences[slot] = sequence;
        routes[slot] = ((long) target << 32) | (by + 1 & LOWER);
        signals[slot] = signal;
        if (by >= 0) {
            pending[by] = sequence;
        }
    }

    /** The pending event of that timer, if any, will not come. */
    void cancel(int timer) {
        if (pending[timer] != 0) {
            kill(timer);
        }
    }

    private void kill(int timer) {
        long sequence = pending[timer];
        pending[timer] = 0;
        if (heap.size <= FEW) {
            int place = heap.find(sequence, hole ? 1 : 0);
            signals[heap.slots[place]] = null;
            heap.remove(place);
            return;
        }
        dead++;
        if (dead > FEW && dead * 2 > heap.size) {
            compact();
        }
    }

    /** The slot of the next live event, or -1 if there is none. Dead events before it are dropped. */
    int first() {
        fill();
        while (heap.size > 0) {
            int slot = heap.slots[0];
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
        int slot = heap.slots[0];
        int timer = (int) routes[slot] - 1;
        if (timer >= 0) {
            pending[timer] = 0;
        }
        hole = true;
    }

    /** Takes out the event at a place of the heap, which has no hole; nothing of it can be read any more. */
    void take(int place) {
        int slot = heap.slots[place];
        int timer = (int) routes[slot] - 1;
        if (timer >= 0) {
            pending[timer] = 0;
        }
        signals[slot] = null;
        heap.remove(place);
    }

    private boolean isDead(int slot) {
        int timer = (int) routes[slot] - 1;
        return timer >= 0 && pending[timer] != heap.sequences[slot];
    }

    long firstTime() {
        return heap.times[0];
    }

    int target(int slot) {
        return (int) (routes[slot] >>> 32);
    }

    /** Its target and timer, but not who sent it: that decides nothing of how a world goes on. */
    long route(int slot) {
        return (int) routes[slot] < 0 ? routes[slot] & ~LOWER : routes[slot];
    }

    /** By what it comes: the number of a timer, or less than 0. */
    int by(int slot) {
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
        return heap.size - (hole ? 1 : 0) - dead;
    }

    int capacity() {
        return heap.times.length;
    }

    /** The live events' places in the heap's arrays, in no particular order; returns how many. */
    int liveSlots(int[] into, long[] intoTimes) {
        fill();
        int count = 0;
        for (int i = 0; i < heap.size; i++) {
            if (dead == 0 || !isDead(heap.slots[i])) {
                into[count] = heap.slots[i];
                intoTimes[count++] = heap.times[i];
            }
        }
        return count;
    }

    /** The heap with no hole in it; some of its events may be dead. */
    EventHeap settled() {
        fill();
        return heap;
    }

    boolean hasDead() {
        return dead > 0;
    }

    boolean isLive(int slot) {
        return dead == 0 || !isDead(slot);
    }

    long sequence(int slot) {
        return heap.sequences[slot];
    }

    /** Closes the hole that the last event taken left, if nothing was scheduled since. */
    private void fill() {
        if (hole) {
            hole = false;
            signals[heap.slots[0]] = null;
            heap.dropRoot();
        }
    }

    private void compact() {
        fill();
        int[] slots = heap.slots;
        int kept = 0;
        for (int i = 0; i < heap.size; i++) {
            int slot = slots[i];
            if (isDead(slot)) {
                signals[slot] = null;
            } else {
                slots[i] = slots[kept];
                slots[kept] = slot;
                heap.times[kept++] = heap.times[i];
            }
        }
        heap.size = kept;
        dead = 0;
        heap.order();
    }
}
