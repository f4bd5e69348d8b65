package dev.rehearse.kernel;

import java.util.Arrays;

/**
 * The events that are due at the same time, in the order in which they would be served. A run serves them as they were scheduled,
 * but nothing in the world says that it must be so: {@link Simulator#overtake} serves another one first.
 *
 * <p>Three things stay as they are. What one component sends to another arrives in the order in which it was sent; but two timers of
 * a component are two things that take their time, and either may be over first. What only judges the world
 * ({@link Watcher#onlyJudges}) is not served earlier than it was meant to look. And what has a later time comes later.
 *
 * <p>A picture of one moment: it is worth nothing once the world was moved.
 */
public final class Tie {

    private static final int NOBODY = -1;

    private final World world;
    private final int[] places;

    private Tie(World world, int[] places) {
        this.world = world;
        this.places = places;
    }

    static Tie of(World world) {
        FutureEventList events = world.events;
        if (world.stopped || events.first() < 0) {
            return new Tie(world, new int[0]);
        }
        EventHeap heap = events.heap;
        int[] places = new int[heap.size];
        int count = 0;
        for (int place = 0; place < heap.size; place++) {
            if (heap.times[place] == heap.times[0] && events.isLive(heap.slots[place])) {
                int at = count++;
                while (at > 0 && sequence(heap, places[at - 1]) > sequence(heap, place)) {
                    places[at] = places[--at];
                }
                places[at] = place;
            }
        }
        return new Tie(world, Arrays.copyOf(places, count));
    }

    private static long sequence(EventHeap heap, int place) {
        return heap.sequences[heap.slots[place]];
    }

    /** The place of an event in the heap. */
    int place(int rank) {
        return places[rank];
    }

    private int slot(int rank) {
        return world.events.heap.slots[places[rank]];
    }

    /** How many events there are; ranks are 0 to one less. */
    public int size() {
        return places.length;
    }

    /** Whether an event may be served before those of lower rank; the first may. False if there is none of that rank. */
    public boolean mayComeFirst(int rank) {
        if (rank <= 0 || rank >= places.length) {
            return rank == 0 && places.length > 0;
        }
        if (world.model.components[target(rank)] instanceof Watcher<?> watcher && watcher.onlyJudges()) {
            return false;
        }
        for (int before = 0; before < rank; before++) {
            if (target(before) == target(rank) && sender(before) == sender(rank) && sender(rank) != NOBODY) {
                return false;
            }
        }
        return true;
    }

    /** The component that an event reaches. */
    public int target(int rank) {
        return world.events.target(slot(rank));
    }

    /** Whether an event is the end of a timer of its target. */
    public boolean isTimer(int rank) {
        return world.events.by(slot(rank)) >= 0;
    }

    /** The component that sent an event; -1 if it is a timer, or pending since before the start. */
    public int sender(int rank) {
        int by = world.events.by(slot(rank));
        return by >= 0 ? NOBODY : FutureEventList.from(by);
    }

    /** What an event says. */
    public Signal signal(int rank) {
        return world.events.signal(slot(rank));
    }
}
