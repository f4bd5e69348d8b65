package dev.rehearse.rehearsal.cases;

import java.util.List;

/**
 * One thing that goes wrong, and what must come of it.
 *
 * @param place file and line, for messages
 * @param title what goes wrong
 * @param source the manual's name
 * @param stage which run it is
 * @param expectations what must be seen
 */
public record Case(String place, String title, String source, Stage stage, List<Expectation> expectations) {

    /**
     * Which run a case is.
     *
     * @param scenario name of a built-in
     * @param edits of its text, in order
     * @param overrides each as {@code path=value}
     * @param faults each as {@code --fault} takes it
     * @param seed of the random numbers
     */
    public record Stage(String scenario, List<Edit> edits, List<String> overrides, List<String> faults, long seed) {}

    /**
     * A slip or a variant: one piece of the text is replaced.
     *
     * @param piece that must be in the text exactly once
     * @param by what stands there instead
     */
    public record Edit(String piece, String by) {

        String in(String text) {
            int at = text.indexOf(piece);
            if (at < 0 || text.indexOf(piece, at + 1) >= 0) {
                throw new IllegalArgumentException("not exactly once in the scenario: " + piece);
            }
            return text.substring(0, at) + by + text.substring(at + piece.length());
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
