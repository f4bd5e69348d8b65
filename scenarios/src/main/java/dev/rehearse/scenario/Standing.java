package dev.rehearse.scenario;

import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Where somebody stands in a procedure, as he has typed it.
 *
 * @param after the step that was done last, 0 if the procedure has not begun; -1 if he does not say
 * @param typed what the consoles print
 * @param places where each word of it stands, by whose it is and by its name; the name of an owner itself is empty
 * @param whole where it begins
 * @param mistakes what was found wrong with single words
 */
public record Standing(
        int after, Typed typed, Map<String, Map<String, Place>> places, Place whole, List<Mistake> mistakes) {

    /** The step that was done last was not typed. */
    public static final int ANYWHERE = -1;

    /**
     * A word that cannot be read.
     *
     * @param owner whose it is; empty if nothing can be concluded from what was read besides
     * @param problem what is wrong with it
     */
    public record Mistake(String owner, Problem problem) {}

    /**
     * Refuses what cannot be read.
     *
     * @throws BadScenario if there is anything of the kind
     */
    public void check() {
        if (!mistakes.isEmpty()) {
            throw refusal(List.of());
        }
    }

    /** Whether so much was misread that nothing follows from the rest. */
    public boolean misread() {
        return mistakes.stream().anyMatch(mistake -> mistake.owner().isEmpty());
    }

    /** What is wrong with it as a whole, at the words that say so, and what was wrong with single words. */
    public BadScenario refusal(Unfit unfit) {
        List<Unfit> all = new ArrayList<>(List.of(unfit));
        all.addAll(unfit.others());
        return refusal(all);
    }

    /** What is wrong with a word. */
    public BadScenario refusal(String owner, String name, String message, String hint) {
        return refusal(new Unfit(owner, name, message, hint));
    }

    /** Of whom a word could not be read nothing else is told: it may follow from that. */
    private BadScenario refusal(List<Unfit> unfits) {
        List<Problem> problems = new ArrayList<>();
        mistakes.forEach(mistake -> problems.add(mistake.problem()));
        for (Unfit unfit : unfits) {
            boolean follows = mistakes.stream().anyMatch(mistake -> concerns(mistake.owner(), unfit.owner()));
            if (!follows) {
                Map<String, Place> words = places.getOrDefault(unfit.owner(), Map.of());
                Place place = words.getOrDefault(unfit.name(), words.getOrDefault("", whole));
                problems.add(Problem.at(place, String.valueOf(unfit.getMessage()), unfit.hint()));
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new BadScenario(problems);
    }

    /** Whether one owner is the other, or one of the two with a hyphen between. */
    private static boolean concerns(String misread, String owner) {
        return misread.equals(owner) || List.of(misread.split("-", -1)).contains(owner);
    }
}
