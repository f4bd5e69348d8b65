package dev.rehearse.explore;

import dev.rehearse.explore.search.Answer.End;
import java.util.List;

/**
 * How much an exploration saw.
 *
 * @param end whether it saw everything
 * @param layers what it saw without a fault, with one, and so on
 * @param expectedOmissions how many worlds are expected to be missing because another was taken for them
 * @param bytes the memory that the tables took
 */
public record Coverage(End end, List<Layer> layers, double expectedOmissions, long bytes) {

    /**
     * What was seen with so many faults.
     *
     * @param placements in how many ways they were placed, after which the run was followed to its end
     * @param worlds how many different worlds were met then that were not met with fewer faults
     */
    public record Layer(long placements, long worlds) {}

    /** All worlds seen. */
    public long worlds() {
        return layers.stream().mapToLong(Layer::worlds).sum();
    }

    /** All placements tried. */
    public long placements() {
        return layers.stream().mapToLong(Layer::placements).sum();
    }
}
