package dev.rehearse.scenario;

import java.util.List;

/** A text that is no scenario, with all that was found wrong in one reading. The only exception that reading throws. */
public final class BadScenario extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** A refusal for at least one reason, in the order of the text. */
    public BadScenario(List<Problem> problems) {
        // the reader's own stack says nothing about the text
        super(lines(problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the text; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    private static String lines(List<Problem> problems) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : problems) {
            lines.append(lines.length() == 0 ? "" : "\n").append(problem);
        }
        return lines.toString();
    }
}
