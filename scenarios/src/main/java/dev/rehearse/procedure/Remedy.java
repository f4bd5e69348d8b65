package dev.rehearse.procedure;

import dev.rehearse.scenario.Next.Course;
import java.util.List;

/**
 * What the operator does about trouble: a recovery rule, or what a step names for its own failure.
 *
 * @param words its condition as the scenario writes it
 * @param symptoms all must show; empty for what a step names
 * @param lines in order; may be empty
 * @param course where to go on afterwards
 * @param stage the index of the stage to resume from, or -1
 */
public record Remedy(String words, List<Symptom> symptoms, List<Line> lines, Course course, int stage) {

    /** Whether it changes nothing, so that what was asked is all that came of it. */
    boolean onlyAsks() {
        return !lines.isEmpty() && lines.stream().allMatch(Line::asks);
    }

    /** Whether every symptom shows. */
    boolean fits(Sight sight, Failure failure, int step) {
        for (int i = 0; i < symptoms.size(); i++) {
            if (!symptoms.get(i).shows(sight, failure, step)) {
                return false;
            }
        }
        return true;
    }
}
