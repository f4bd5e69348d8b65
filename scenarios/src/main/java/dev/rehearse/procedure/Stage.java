package dev.rehearse.procedure;

import dev.rehearse.scenario.Clause;
import java.util.List;

/**
 * A step of the procedure, or what comes before or after all steps.
 *
 * @param name the manual's number, or {@code before} or {@code after}
 * @param number the manual's number; before all others and after them the extremes of {@code int}
 * @param words what it says
 * @param lines in order; at least one
 * @param onFailure the index of the remedy that the step itself names, or -1
 */
public record Stage(String name, int number, String words, List<Line> lines, int onFailure) {

    /** The number of what comes before the procedure. */
    public static final int BEFORE = Clause.BEFOREHAND;

    /** The number of what comes after it. */
    public static final int AFTER = Clause.AFTERWARDS;
}
