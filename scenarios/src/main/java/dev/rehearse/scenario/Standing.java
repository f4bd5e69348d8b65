package dev.rehearse.scenario;

import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import java.util.List;
import java.util.Map;

/**
 * Where somebody stands in a procedure, as he has typed it.
 *
 * @param after the step that was done last, 0 if the procedure has not begun; -1 if he does not say
 * @param typed what the consoles print
 * @param places where each word of it stands, by whose it is and by its name; the name of an owner itself is empty
 * @param whole where it begins
 */
public record Standing(int after, Typed typed, Map<String, Map<String, Place>> places, Place whole) {

    /** The step that was done last was not typed. */
    public static final int ANYWHERE = -1;

    /** What is wrong with it as a whole, at the word that says so. */
    public BadScenario refusal(Unfit unfit) {
        return refusal(unfit.owner(), unfit.name(), String.valueOf(unfit.getMessage()), unfit.hint());
    }

    /** What is wrong with a word. */
    public BadScenario refusal(String owner, String name, String message, String hint) {
        Map<String, Place> words = places.getOrDefault(owner, Map.of());
        Place place = words.getOrDefault(name, words.getOrDefault("", whole));
        return new BadScenario(List.of(Problem.at(place, message, hint)));
    }
}
