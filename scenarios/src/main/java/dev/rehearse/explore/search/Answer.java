package dev.rehearse.explore.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param end whether everything was seen
 * @param layers what was seen with no fault, with one, and so on
 * @param findings for each property that is violated somewhere, where that is with the fewest faults and then the fewest steps; in the order
 *     of the space's properties
 * @param expectedOmissions how many states are expected to be missing because another was taken for them
 * @param bytes the memory that the tables of states took
 */
public record Answer(End end, List<Layer> layers, List<Finding> findings, double expectedOmissions, long bytes) {

    /** Whether everything was seen. */
    public enum End {
        /** Everything there is with so many faults. */
        COMPLETE,
        /** The limit of states was reached. */
        STATES,
        /** The limit of memory was reached. */
        MEMORY,
        /** The limit of time was reached. */
        TIME
    }

    /**
     * What was seen with a number of faults.
     *
     * @param faults how many were spent
     * @param states how many states are reached with so many faults, and with no fewer
     * @param transitions how many moves lead out of these; the way into the initial state counts as one, as in TLC
     * @param depth the most states that lie on the shortest way to one of them, itself included
     */
    public record Layer(int faults, long states, long transitions, int depth) {}

    /**
     * Where a property is violated first.
     *
     * @param property its number among the space's properties
     * @param faults how many faults it takes
     * @param depth how many moves the shortest way there has, the faults among them
     */
    public record Finding(int property, int faults, int depth) {}

    /** All states seen. */
    public long states() {
        long states = 0;
        for (Layer layer : layers) {
            states += layer.states();
        }
        return states;
    }

    /** All moves taken. */
    public long transitions() {
        long transitions = 0;
        for (Layer layer : layers) {
            transitions += layer.transitions();
        }
        return transitions;
    }

    /** The most states that lie on the shortest way to any state, itself included. */
    public int depth() {
        int depth = 0;
        for (Layer layer : layers) {
            depth = Math.max(depth, layer.depth());
        }
        return depth;
    }

    /** Where a property is violated first, or null if nowhere that was seen. */
    public @Nullable Finding finding(int property) {
        return findings.stream()
                .filter(finding -> finding.property() == property)
                .findFirst()
                .orElse(null);
    }
}
