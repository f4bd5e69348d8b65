package dev.rehearse.explore;

import dev.rehearse.kernel.World;
import dev.rehearse.rehearsal.Perils;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The different ways in which runs end, numbered as they come: a bit for each property that is violated, or was to be seen and was, and one for what else may be. There
 * are few of them, however many runs there are.
 */
final class Ends {

    /** Properties that can be told apart. */
    static final int PROPERTIES = 60;
    /** The operator may give the procedure up, or go back to where it began. */
    static final long GIVEN_UP = 1L << 60;
    /** The operator may wait for something that will never be. */
    static final long STUCK = 1L << 61;
    /** The run may be cut off by its limits, or go on for ever, and what it does not violate is not decided. */
    static final long CUT_OFF = 1L << 62;

    private final Map<Long, Integer> numbers = new ConcurrentHashMap<>();
    /** All ends by their numbers; copied when one is added, which is seldom. */
    private volatile long[] ends = {};

    /** What a world has come to that goes no further. */
    static long of(Perils perils, World world) {
        long found = perils.found(world);
        boolean cutOff = !world.stopped() && perils.cutOff(world) && !perils.closed(world);
        return found
                | (cutOff ? CUT_OFF : 0)
                | switch (perils.outcome(world)) {
                    case COMPLETED, COMPLETED_LATE -> 0;
                    case ABANDONED, ROLLED_BACK -> GIVEN_UP;
                    case STUCK -> STUCK;
                    case UNFINISHED -> cutOff ? 0 : STUCK;
                };
    }

    /** The number of an end. */
    int number(long end) {
        Integer known = numbers.get(end);
        return known == null ? add(end) : known;
    }

    private synchronized int add(long end) {
        Integer known = numbers.get(end);
        if (known != null) {
            return known;
        }
        int number = ends.length;
        long[] more = Arrays.copyOf(ends, number + 1);
        more[number] = end;
        ends = more;
        numbers.put(end, number);
        return number;
    }

    /** The end of that number. */
    long end(int number) {
        return ends[number];
    }
}
