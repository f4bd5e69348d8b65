package dev.rehearse.report;

import dev.rehearse.measure.StepTime;
import dev.rehearse.measure.Stopwatch;
import dev.rehearse.site.value.Words;
import java.util.StringJoiner;

/** What a stopwatch shows, in words. */
final class Spent {

    private Spent() {}

    /** How much time, how often, and in which steps. */
    static String of(Stopwatch watch, String times) {
        if (watch.count() == 0) {
            return "none";
        }
        StringJoiner steps = new StringJoiner("; ", " (", ")").setEmptyValue("");
        for (StepTime step : watch.steps()) {
            steps.add(place(step.step()) + " " + Words.duration(step.time()));
        }
        return Words.duration(watch.total())
                + (times.isEmpty() ? "" : " in " + times)
                + (watch.running() ? ", not over" : "")
                + steps;
    }

    static String place(String step) {
        if (step.isEmpty()) {
            return "at the start";
        }
        return Character.isDigit(step.charAt(0)) ? "step " + step : step;
    }
}
