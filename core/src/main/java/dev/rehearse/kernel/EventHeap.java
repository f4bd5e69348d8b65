package dev.rehearse.kernel;

import java.util.Arrays;

/**
 * The order of the pending events: a 4-ary heap of (time, slot), where events of the same time go by the sequence numbers of
 * their slots. The slots are a permutation: those of the heap's entries first, then the free ones.
 */
final class EventHeap {

    private static final int ARITY = 4;

    long[] times;
    int[] slots;
    long[] sequences;
    int size;

    EventHeap(int capacity) {
        times = new long[capacity];
        slots = new int[capacity];
        sequences = new long[capacity];
        for (int i = 0; i < capacity; i++) {
            slots[i] = i;
        }
    }

    EventHeap(EventHeap other) {
        times = other.times.clone();
        slots = other.slots.clone();
        sequences = other.sequences.clone();
        size = other.size;
    }

    /** Makes place for twice as many. */
    void grow() {
        int before = times.length;
        int after = before * 2;
        times = Arrays.copyOf(times, after);
        slots = Arrays.copyOf(slots, after);
        sequences = Arrays.copyOf(sequences, after);
        for (int i = before; i < after; i++) {
            slots[i] = i;
        }
    }

    /** The last free slot's event goes to its place. */
    void rise(long time, int slot) {
        lift(size++, time, slot);
    }

    private void lift(int from, long time, int slot) {
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

    /** The root's slot becomes free. */
    void dropRoot() {
        int freed = slots[0];
        int last = --size;
        if (last > 0) {
            sink(0, times[last], slots[last]);
        }
        slots[last] = freed;
    }

    /** The place of the event with that sequence number, from a place on. */
    int find(long sequence, int from) {
        for (int place = from; place < size; place++) {
            if (sequences[slots[place]] == sequence) {
                return place;
            }
        }
        throw new IllegalStateException("no event " + sequence + " is pending");
    }

    /** Takes out the event at a place; its slot becomes free. */
    void remove(int place) {
        int freed = slots[place];
        int last = --size;
        if (place < last) {
            long time = times[last];
            int slot = slots[last];
            int parent = (place - 1) / ARITY;
            if (place > 0 && before(time, slot, times[parent], slots[parent])) {
                lift(place, time, slot);
            } else {
                sink(place, time, slot);
            }
        }
        slots[last] = freed;
    }

    /** Puts all entries in order, whatever order they are in. */
    void order() {
        for (int i = (size - 2) / ARITY; i >= 0 && size > 1; i--) {
            sink(i, times[i], slots[i]);
        }
    }

    /** An event goes from a place whose own entry does not count down to where it belongs. */
    void sink(int from, long time, int slot) {
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
}
