package dev.rehearse.explore;

import dev.rehearse.explore.Exploration.Cell;
import java.util.function.Consumer;

/**
 * Looks closer at what follows each placement than the search does, which asks only how runs end. It is asked for each cell, one after
 * another, who looks at its placements; he is then told of them in their order, by one thread at a time, while others may be told of
 * other cells.
 */
public interface Scrutiny {

    /** Looks at nothing. */
    Consumer<Course> PASSING = course -> {};

    /** Nobody looks. */
    Scrutiny NONE = cell -> PASSING;

    /** Who looks at the courses in which the last thing that goes wrong has struck in this cell just now. */
    Consumer<Course> of(Cell cell);
}
