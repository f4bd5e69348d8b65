package dev.rehearse.kernel.chance;

import java.util.Objects;

/** Something that takes time: a name, which is also the name of its random stream, and how long it takes. */
public final class Activity {

    private final int index;
    private final String name;
    private final long key;
    private final Distribution time;

    /**
     * Describes an activity.
     *
     * @param index its number among the activities and choices of one model, 0 or more; where a run keeps its counters
     * @param name unique among the activities of one model; renaming an activity gives it another random stream
     * @param time how long it takes, in nanoseconds
     * @throws IllegalArgumentException if the index is negative or the name blank
     */
    public Activity(int index, String name, Distribution time) {
        this.index = Argument.index(index, "activity");
        this.name = Argument.name(name, "activity");
        this.key = StreamKey.of(name);
        this.time = Objects.requireNonNull(time, "time");
    }

    /** Its number in the model, 0 or more. */
    public int index() {
        return index;
    }

    /** Its name, and the name of its random stream. */
    public String name() {
        return name;
    }

    /** A 64-bit hash of the name, the same on every machine: the random stream. */
    public long key() {
        return key;
    }

    /** How long it takes, in nanoseconds. */
    public Distribution time() {
        return time;
    }

    /**
     * How long it takes at one point of its distribution, in whole nanoseconds: the quantile, rounded, and cut off at
     * {@link Chance#LONGEST}.
     *
     * @param u strictly between 0 and 1
     * @throws IllegalStateException if the distribution answers a negative number or none at all
     */
    public long nanoseconds(double u) {
        double value = time.quantile(u);
        if (!(value >= 0)) {
            throw new IllegalStateException(
                    "Activity '" + name + "' takes " + value + " ns at u = " + u + "; a duration is 0 or more");
        }
        return Math.min(Math.round(value), Chance.LONGEST);
    }

    @Override
    public String toString() {
        return name;
    }
}
