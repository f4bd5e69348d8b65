package dev.rehearse.site.plan;

import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way in which it can be, as far as it is worked out from what was typed.
 *
 * @param plan of a run that begins like that
 * @param words what was assumed where something else can be so too, a sentence each
 * @param taken what is taken for granted, a sentence each
 */
public record Draft(Plan plan, List<String> words, List<String> taken) {

    /** Of a plan about which nothing was typed. */
    public static Draft of(Plan plan) {
        return new Draft(plan, List.of(), List.of());
    }

    /** With a word as the value of an attribute. */
    public Draft with(String part, String attribute, String word) {
        return with(part, attribute, Quantity.WORD, word);
    }

    /** With another value of an attribute, as a scenario would write it. */
    public Draft with(String part, String attribute, Quantity quantity, String text) {
        Map<String, Value> value = Map.of(attribute, quantity.read(text));
        return new Draft(plan.with(part, value), words, taken);
    }

    /** Says what sets it apart. */
    public Draft says(String sentence) {
        return new Draft(plan, more(words, sentence), taken);
    }

    /** Says what is taken for granted. */
    public Draft takes(String sentence) {
        return new Draft(plan, words, more(taken, sentence));
    }

    private static List<String> more(List<String> before, String sentence) {
        List<String> more = new ArrayList<>(before);
        if (!sentence.isEmpty() && !more.contains(sentence)) {
            more.add(sentence);
        }
        return List.copyOf(more);
    }

    /**
     * The value of an attribute as text.
     *
     * @throws IllegalArgumentException if there is no such part, or it has no such attribute
     */
    public String word(String part, String attribute) {
        return plan.part(part).value(attribute).text();
    }

    /** Whether that is the value of an attribute. */
    public boolean is(String part, String attribute, String word) {
        return word(part, attribute).equals(word);
    }

    /** As a way in which it can be without help. */
    public Reading reading() {
        return new Reading(plan, words, taken, List.of());
    }
}
