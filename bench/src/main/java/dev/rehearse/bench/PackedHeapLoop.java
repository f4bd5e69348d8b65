package dev.rehearse.bench;

/**
 * The hold model as one would write it for nothing but itself: a 4-ary heap of (time, sequence) in arrays, the event at the root
 * replaced by its successor.
 */
final class PackedHeapLoop {

    private final long[] times;
    private final long[] sequences;
    private final Delays delays;
    private long turn;

    PackedHeapLoop(int pending, Delays delays) {
        this.delays = delays;
        times = new long[pending];
        sequences = new long[pending];
        run(pending * 8);
    }

    long run(int events) {
        for (int i = 0; i < events; i++) {
            sink(times[0] + delays.nanoseconds(turn), turn + 1);
            turn++;
        }
        return times[0];
    }

    private void sink(long time, long sequence) {
        int at = 0;
        int child = 1;
        int size = times.length;
        while (child < size) {
            int least = child;
            int end = Math.min(child + 4, size);
            for (int other = child + 1; other < end; other++) {
                if (before(times[other], sequences[other], times[least], sequences[least])) {
                    least = other;
                }
            }
            if (!before(times[least], sequences[least], time, sequence)) {
                break;
            }
            times[at] = times[least];
            sequences[at] = sequences[least];
            at = least;
            child = at * 4 + 1;
        }
        times[at] = time;
        sequences[at] = sequence;
    }

    private static boolean before(long timeA, long sequenceA, long timeB, long sequenceB) {
        return timeA < timeB || (timeA == timeB && sequenceA < sequenceB);
    }
}
