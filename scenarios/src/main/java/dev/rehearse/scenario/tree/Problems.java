package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mistakes found so far in one reading. Reading goes on after each, up to a number that nobody reads to the end. What is
 * said again in the same words is one mistake that shows at many places: a part or a step that is missing.
 */
public final class Problems {

    /** More than this many are not collected. */
    public static final int MOST = 20;

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Notes a mistake.
     *
     * @throws BadScenario if there are enough
     */
    public void add(Place place, String message, String hint) {
        Problem problem = Problem.at(place, message, hint);
        if (places.merge(problem.message(), 1, Integer::sum) > 1) {
            found.replaceAll(known -> known.message().equals(problem.message()) ? first(known, problem) : known);
            return;
        }
        found.add(problem);
        if (found.size() >= MOST) {
            throw refusal();
        }
    }

    private static Problem first(Problem one, Problem other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** How many different mistakes there are so far. */
    public int count() {
        return found.size();
    }

    /** Whether nothing was wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All that was noted, in the order of the text. */
    public BadScenario refusal() {
        List<Problem> sorted = new ArrayList<>();
        for (Problem problem : found) {
            int more = places.getOrDefault(problem.message(), 1) - 1;
            sorted.add(more == 0 ? problem : problem.elsewhere(more));
        }
        sorted.sort(ORDER);
        return new BadScenario(sorted);
    }

    /** A refusal for one reason that leaves nothing else to look at. */
    public static BadScenario fatal(Place place, String message, String hint) {
        return new BadScenario(List.of(Problem.at(place, message, hint)));
    }
}
