package dev.rehearse.rehearsal.cases;

import java.util.function.Predicate;

/**
 * What must be seen in a run.
 *
 * @param words as the case writes it
 * @param concern what it is about
 * @param test whether a run shows it
 */
public record Expectation(String words, Concern concern, Predicate<Story> test) {

    /** Whether the run shows it. */
    public boolean met(Story story) {
        return test.test(story);
    }

    /**
     * An expectation that is met at some moment of the run.
     *
     * @param moment whether a moment shows it
     */
    public record Scene(Concern concern, Predicate<Moment> moment) {}
}
