package dev.rehearse.measure;

import java.util.List;

/**
 * What a meter that only one system has shows.
 *
 * @param lines for people; none if there is nothing to say
 * @param figures every number, in an order that is the same for every run of a scenario
 */
public record Reading(List<Line> lines, List<Figure> figures) {

    /**
     * A line for people.
     *
     * @param label in one word
     * @param words what is shown
     * @param watch when it was so; one that never ran if it is not about time
     */
    public record Line(String label, String words, Stopwatch watch) {}
}
