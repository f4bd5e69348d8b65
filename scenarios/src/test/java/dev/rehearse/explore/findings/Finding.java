package dev.rehearse.explore.findings;

import java.util.List;

/**
 * Something that is known about a procedure, and how a search is to find it.
 *
 * @param place file and line, for messages
 * @param title what is known, a sentence
 * @param source where it is known from
 * @param quest what is searched; of no scenario if nothing is
 * @param claims what the search must say, in words
 * @param aside why it is not searched, because it is no matter of order and faults; empty if it is searched
 */
record Finding(String place, String title, String source, Quest quest, List<String> claims, String aside) {

    /**
     * What is searched. It says what may go wrong, never when.
     *
     * @param scenario its name
     * @param overrides what is changed in it
     * @param menu what may go wrong; what the scenario names if empty
     * @param faults how many faults at most
     * @param corners how many activities may take their least or their most
     * @param look what the operator does instead of a step that he skips, one in each run; empty if he skips none
     */
    record Quest(String scenario, List<String> overrides, List<String> menu, int faults, int corners, String look) {}

    /** What is wrong with it itself. */
    List<String> gaps() {
        if (source.isEmpty()) {
            return List.of("no source");
        }
        return claims.isEmpty() == aside.isEmpty() ? List.of("either it is searched, or it says why not") : List.of();
    }
}
