package dev.rehearse.kernel;

import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Hash;
import dev.rehearse.kernel.code.Mix;
import java.util.Arrays;

/**
 * What is remembered of a world's hashes, so that a fingerprint costs the states that changed and a glance at the pending
 * events: the sums of each component's state, their totals, and the hash of each pending signal.
 */
final class Trail {

    private static final long EVENT = 0x2545f4914f6cdd1dL;
    private static final long TIE = 0x9fb21c651e98df25L;
    private static final int FEW = 32;

    private final long[] parts;
    private final long[] stale;
    private final long[] totals;
    private long[] signals;
    private int[] slots;
    private long[] times;
    private final Hash hash = new Hash();

    Trail(int components) {
        parts = new long[components * Hash.WORDS];
        stale = new long[(components + 63) / 64];
        totals = new long[Hash.WORDS];
        signals = new long[0];
        slots = new int[0];
        times = new long[0];
        for (int id = 0; id < components; id++) {
            stale(id);
        }
    }

    Trail(Trail other) {
        parts = other.parts.clone();
        stale = other.stale.clone();
        totals = other.totals.clone();
        signals = other.signals.clone();
        slots = new int[0];
        times = new long[0];
    }

    void stale(int id) {
        stale[id >> 6] |= 1L << id;
    }

    void forget(int slot) {
        if (slot * 2 < signals.length) {
            signals[slot * 2] = 0;
        }
    }

    Fingerprint fingerprint(World world, boolean withChance) {
        refresh(world);
        long now = world.now;
        long one = totals[0] + totals[2] - totals[4] * now;
        long two = totals[1] + totals[3] - totals[5] * now;
        if (withChance) {
            for (int i = 0; i < world.draws.length; i++) {
                long asked = (((long) i << 32) | world.draws[i]) + TIE;
                one += Mix.two(asked);
                two += Mix.one(asked);
            }
        }
        if (world.stopped) {
            one += EVENT;
            two -= EVENT;
        }
        int pending = look(world);
        boolean ties = ties(pending);
        for (int i = 0; i < pending; i++) {
            int slot = slots[i];
            long rank = ties ? rank(world, i, pending) * TIE : 0;
            long when = (times[i] - now) * EVENT + rank;
            one += Mix.one(signals[slot * 2] + when);
            two += Mix.two(signals[slot * 2 + 1] ^ when);
        }
        return new Fingerprint(Mix.two(one), Mix.one(two));
    }

    private void refresh(World world) {
        for (int word = 0; word < stale.length; word++) {
            long left = stale[word];
            stale[word] = 0;
            while (left != 0) {
                refresh(world, word * 64 + Long.numberOfTrailingZeros(left));
                left &= left - 1;
            }
        }
    }

    private void refresh(World world, int id) {
        int at = id * Hash.WORDS;
        for (int i = 0; i < Hash.WORDS; i++) {
            totals[i] -= parts[at + i];
        }
        hash.begin(id).part(world.states[id]);
        hash.store(parts, at);
        for (int i = 0; i < Hash.WORDS; i++) {
            totals[i] += parts[at + i];
        }
    }

    /** Collects the pending events and hashes the signals that are new. */
    private int look(World world) {
        FutureEventList events = world.events;
        if (slots.length < events.capacity()) {
            slots = new int[events.capacity()];
            times = new long[events.capacity()];
        }
        if (signals.length < events.capacity() * 2) {
            signals = Arrays.copyOf(signals, events.capacity() * 2);
        }
        int pending = events.liveSlots(slots, times);
        for (int i = 0; i < pending; i++) {
            int slot = slots[i];
            if (signals[slot * 2] == 0) { // times in a signal relative to its event's time, which never changes
                long route = ((long) events.target(slot) << 32) | (events.timer(slot) + 1);
                hash.begin(route ^ EVENT).part(events.signal(slot));
                signals[slot * 2] = hash.first(times[i]) | 1;
                signals[slot * 2 + 1] = hash.second(times[i]);
            }
        }
        return pending;
    }

    private boolean ties(int pending) {
        if (pending > FEW) {
            long[] sorted = Arrays.copyOf(times, pending);
            Arrays.sort(sorted);
            for (int i = 1; i < pending; i++) {
                if (sorted[i] == sorted[i - 1]) {
                    return true;
                }
            }
            return false;
        }
        long seen = 0;
        for (int i = 0; i < pending; i++) {
            long bit = 1L << ((times[i] * EVENT) >>> 58);
            if ((seen & bit) != 0 && isAmong(times[i], i)) {
                return true;
            }
            seen |= bit;
        }
        return false;
    }

    private boolean isAmong(long time, int first) {
        for (int i = 0; i < first; i++) {
            if (times[i] == time) {
                return true;
            }
        }
        return false;
    }

    /** How many events of the same time are served before this one. */
    private long rank(World world, int place, int pending) {
        long sequence = world.events.sequence(slots[place]);
        int rank = 0;
        for (int i = 0; i < pending; i++) {
            if (times[i] == times[place] && world.events.sequence(slots[i]) < sequence) {
                rank++;
            }
        }
        return rank;
    }
}
