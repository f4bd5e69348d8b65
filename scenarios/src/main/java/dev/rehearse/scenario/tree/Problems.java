package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes found so far in one reading. Reading goes on after each, up to a number that nobody reads to the end. */
public final class Problems {

    /** More than this many are not collected. */
    public static final int MOST = 20;

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    private final List<Problem> found = new ArrayList<>();

    /**
     * Notes a mistake.
     *
     * @throws BadScenario if there are enough
     */
    public void add(Place place, String message, String hint) {
        found.add(Problem.at(place, message, hint));
        if (found.size() >= MOST) {
            throw refusal();
        }
    }

    /** Whether nothing was wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All that was noted, in the order of the text. */
    public BadScenario refusal() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(ORDER);
        return new BadScenario(sorted);
    }

    /** A refusal for one reason that leaves nothing else to look at. */
    public static BadScenario fatal(Place place, String message, String hint) {
        return new BadScenario(List.of(Problem.at(place, message, hint)));
    }
}
