package dev.rehearse.campaign;

import dev.rehearse.stats.ExactTally;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/** A time divided among names, such as steps: whole nanoseconds, so the parts sum to the total exactly. */
public final class Shares {

    /** Cochran's rule for what is 0 in most replications: from so many others on an interval of its mean may be trusted. */
    private static final int ENOUGH = 25;

    private final Map<String, ExactTally> parts = new TreeMap<>();

    Shares() {}

    /** Books some time of one replication; at most once for a name. */
    void add(String name, long time) {
        if (time != 0) {
            parts.computeIfAbsent(name, n -> new ExactTally()).add(time);
        }
    }

    void merge(Shares others) {
        others.parts.forEach((name, tally) ->
                parts.computeIfAbsent(name, n -> new ExactTally()).merge(tally));
    }

    void put(String name, ExactTally tally) {
        parts.put(name, tally);
    }

    /** The time of each name, with the replications in which there was some; in the order of the names. */
    public Map<String, ExactTally> parts() {
        return parts;
    }

    /** Whether too few replications had some of a part for the interval of its mean. */
    public static boolean rough(ExactTally part) {
        return part.count() < ENOUGH;
    }

    /** All of it, in nanoseconds. */
    public BigInteger total() {
        BigInteger total = BigInteger.ZERO;
        for (ExactTally part : parts.values()) {
            total = total.add(part.sum());
        }
        return total;
    }
}
