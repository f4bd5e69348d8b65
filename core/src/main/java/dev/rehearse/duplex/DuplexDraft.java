package dev.rehearse.duplex;

import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way in which a system can be, as far as it is worked out.
 *
 * @param plan of a run that begins like that
 * @param words what was assumed where something else can be so too
 * @param taken what is taken for granted
 */
record DuplexDraft(Plan plan, List<String> words, List<String> taken) {

    static DuplexDraft of(Plan plan) {
        return new DuplexDraft(plan, List.of(), List.of());
    }

    DuplexDraft with(String part, String attribute, String text) {
        return new DuplexDraft(plan.with(part, Map.of(attribute, Quantity.WORD.read(text))), words, taken);
    }

    DuplexDraft level(String part, String text) {
        return new DuplexDraft(plan.with(part, Map.of(Outset.LEVEL, Quantity.LEVEL.read(text))), words, taken);
    }

    DuplexDraft number(String part, String attribute, Quantity quantity, String text) {
        return new DuplexDraft(plan.with(part, Map.of(attribute, quantity.read(text))), words, taken);
    }

    /** Says what sets it apart. */
    DuplexDraft says(String sentence) {
        return new DuplexDraft(plan, more(words, sentence), taken);
    }

    DuplexDraft takes(String sentence) {
        return new DuplexDraft(plan, words, more(taken, sentence));
    }

    private static List<String> more(List<String> before, String sentence) {
        List<String> more = new ArrayList<>(before);
        if (!sentence.isEmpty() && !more.contains(sentence)) {
            more.add(sentence);
        }
        return List.copyOf(more);
    }

    String word(String part, String attribute) {
        return Outset.word(plan, part, attribute);
    }

    boolean is(String part, String attribute, String word) {
        return word(part, attribute).equals(word);
    }

    Reading reading() {
        return new Reading(plan, words, taken, List.of());
    }
}
