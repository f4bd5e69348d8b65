package dev.rehearse.kernel.chance;

import java.util.List;
import java.util.Objects;

/**
 * What chance answered in one run, in the order of the questions: all that is needed to have the same run again.
 *
 * @param entries the answers; the place in the list is the turn
 */
public record Path(List<Entry> entries) {

    /** The path of a run that has not asked anything yet. */
    public static final Path EMPTY = new Path(List.of());

    /** Keeps a copy of the entries. */
    public Path {
        entries = List.copyOf(entries);
    }

    /** What was asked for. */
    public enum Kind {
        /** How long an activity takes; the value is in nanoseconds. */
        DURATION,
        /** Which way a choice goes; the value is the number of the option, from 0. */
        CHOICE
    }

    /**
     * One answer.
     *
     * @param kind what was asked for
     * @param name the name of the activity or choice
     * @param value the answer: nanoseconds, or the number of the option; 0 or more
     */
    public record Entry(Kind kind, String name, long value) {

        /** Refuses a negative value: no question has such an answer. */
        public Entry {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
            if (value < 0) {
                throw new IllegalArgumentException(
                        "The path says " + value + " for '" + name + "'; an answer is 0 or more");
            }
        }
    }
}
