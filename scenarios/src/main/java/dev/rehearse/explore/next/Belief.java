package dev.rehearse.explore.next;

import java.util.ArrayList;
import java.util.List;

/** A set of situations in each of which one can be, and what can be done about it. */
final class Belief {

    final int[] situations;
    final List<Way> ways = new ArrayList<>();
    /** The most commands that it takes; {@link Planner#NONE} as long as no end is known. */
    int cost = Planner.NONE;

    Belief(int[] situations) {
        this.situations = situations;
    }

    /**
     * A command, and what can be so afterwards.
     *
     * @param move its number
     * @param into the beliefs that it can lead to, by what is seen
     * @param seen for each of them, what whoever typed it saw
     */
    record Way(int move, List<Integer> into, List<String> seen) {}
}
