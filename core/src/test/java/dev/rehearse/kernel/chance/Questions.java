package dev.rehearse.kernel.chance;

import java.util.ArrayList;
import java.util.List;

/** Stands for a run: asks chance in a given order, and keeps the counters as a run does. */
final class Questions {

    private static final Activity REPAIR = new Activity(0, "repair", new Exponential(3.6e12));
    private static final Activity COPY = new Activity(1, "copy", new Uniform(1e9, 2e9));
    private static final Choice OUTCOME =
            new Choice(2, "outcome", List.of("succeeds", "fails", "hangs"), List.of(0.7, 0.2, 0.1));

    private final Chance chance;
    private final long[] draws = new long[3];
    private final List<Long> answers = new ArrayList<>();

    Questions(Chance chance) {
        this.chance = chance;
    }

    /** Asks in this order: 0 and 1 are durations, 2 is a choice. */
    static List<Long> ask(Chance chance, List<Integer> order) {
        Questions questions = new Questions(chance);
        order.forEach(questions::ask);
        return questions.answers;
    }

    void ask(int what) {
        long draw = draws[what]++;
        long turn = answers.size();
        answers.add(
                what == 2
                        ? (long) chance.choose(OUTCOME, draw, turn)
                        : Long.valueOf(chance.duration(what == 0 ? REPAIR : COPY, draw, turn)));
    }
}
