package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Claims;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** {@code always}, {@code eventually} and {@code measure}: names, some with an argument and a time limit. */
final class ClaimsReader {

    private final Vocabulary vocabulary;
    private final Problems problems;

    ClaimsReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    Claims read(Fields root) {
        List<PropertyPhrase> always = new ArrayList<>();
        List<PropertyPhrase> eventually = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        for (Phrase phrase : phrases(root, Keys.ALWAYS)) {
            property(phrase, always);
        }
        for (Phrase phrase : phrases(root, Keys.EVENTUALLY)) {
            property(phrase, eventually);
        }
        for (Phrase phrase : phrases(root, Keys.MEASURE)) {
            measure(phrase, measures);
        }
        return new Claims(List.copyOf(always), List.copyOf(eventually), List.copyOf(measures));
    }

    private List<Phrase> phrases(Fields root, String key) {
        List<Phrase> phrases = new ArrayList<>();
        Node node = root.get(key);
        try {
            for (Node item : node == null ? List.<Node>of() : Form.list(node, key)) {
                phrases.add(Form.phrase(item, "an entry of " + key));
            }
        } catch (Misread misread) {
            misread.addTo(problems);
        }
        return phrases;
    }

    private void property(Phrase phrase, List<PropertyPhrase> found) {
        try {
            Phrase limit = phrase.behind(" within ");
            long within = limit == null ? 0 : limit.read(Quantity.DURATION).number();
            Phrase claim = phrase.before(" within ");
            String name = name(claim);
            found.add(new PropertyPhrase(phrase.place(), name, claim.after(name).value(), within, phrase.value()));
        } catch (Misread misread) {
            misread.addTo(problems);
        }
    }

    /** The longest known name with which the claim begins. */
    private String name(Phrase claim) {
        String found = "";
        for (String name : vocabulary.properties()) {
            if (claim.beginsWith(name) && name.length() > found.length()) {
                found = name;
            }
        }
        if (found.isEmpty()) {
            throw claim.bad(claim.value() + " is not a property", Nearest.hint(vocabulary.properties(), claim.value()));
        }
        return found;
    }

    private void measure(Phrase phrase, List<String> found) {
        String name = phrase.value();
        if (!vocabulary.measures().contains(name)) {
            problems.add(phrase.place(), name + " is not a measure", Nearest.hint(vocabulary.measures(), name));
        } else if (found.contains(name)) {
            problems.add(phrase.place(), name + " is measured already", "leave it out");
        } else {
            found.add(name);
        }
    }
}
