package dev.rehearse.stats;

import java.util.Arrays;

/** Whole numbers in their order, those that share their leading bits in one group with the least and the greatest of them. */
final class Groups {

    private final int bits;
    private long[] least;
    private long[] greatest;
    private long[] counts;
    private int size;

    /**
     * No groups yet.
     *
     * @param room for so many
     * @param bits how many leading bits those of a group share
     */
    Groups(int room, int bits) {
        this.bits = bits;
        this.least = new long[room];
        this.greatest = new long[room];
        this.counts = new long[room];
    }

    /** Puts values behind all others, or into the last group. */
    void append(long from, long to, long times) {
        if (size > 0 && coarse(least[size - 1], bits) == coarse(from, bits)) {
            least[size - 1] = Math.min(least[size - 1], from);
            greatest[size - 1] = Math.max(greatest[size - 1], to);
            counts[size - 1] += times;
            return;
        }
        least[size] = from;
        greatest[size] = to;
        counts[size] = times;
        size++;
    }

    private static long coarse(long value, int bits) {
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(value) - bits);
        return value >>> shift << shift;
    }

    /** These and others, which may share another number of bits, as groups that share the fewer. */
    Groups with(Groups others) {
        int fewer = Math.min(bits, others.bits);
        Groups merged = new Groups(size + others.size, fewer);
        int here = 0;
        int there = 0;
        while (here < size || there < others.size) {
            boolean own = there == others.size
                    || (here < size && coarse(least[here], fewer) <= coarse(others.least[there], fewer));
            if (own) {
                merged.append(least[here], greatest[here], counts[here++]);
            } else {
                merged.append(others.least[there], others.greatest[there], others.counts[there++]);
            }
        }
        return merged;
    }

    /** The same in no more groups than there may be, and with no room for more. */
    Groups within(int capacity) {
        Groups fitting = this;
        while (fitting.size > capacity) {
            Groups coarser = new Groups(fitting.size, fitting.bits - 1);
            for (int i = 0; i < fitting.size; i++) {
                coarser.append(fitting.least[i], fitting.greatest[i], fitting.counts[i]);
            }
            fitting = coarser;
        }
        fitting.least = Arrays.copyOf(fitting.least, fitting.size);
        fitting.greatest = Arrays.copyOf(fitting.greatest, fitting.size);
        fitting.counts = Arrays.copyOf(fitting.counts, fitting.size);
        return fitting;
    }

    int bits() {
        return bits;
    }

    int size() {
        return size;
    }

    long least(int group) {
        return least[group];
    }

    long greatest(int group) {
        return greatest[group];
    }

    long count(int group) {
        return counts[group];
    }
}
