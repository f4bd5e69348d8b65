package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Claims;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code always}, {@code never}, {@code eventually}, {@code sometimes} and {@code measure}: names, some with an argument and a time
 * limit, and conditions.
 */
final class ClaimsReader {

    private final Vocabulary vocabulary;
    private final @Nullable ClaimParser parser;
    private final Problems problems;

    /**
     * A reader.
     *
     * @param lexicon null if nothing is known of the cluster: conditions are not looked at then
     */
    ClaimsReader(Vocabulary vocabulary, @Nullable Lexicon lexicon, Problems problems) {
        this.vocabulary = vocabulary;
        this.parser = lexicon == null ? null : new ClaimParser(lexicon);
        this.problems = problems;
    }

    Claims read(Fields root) {
        List<PropertyPhrase> always = new ArrayList<>();
        List<PropertyPhrase> eventually = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        for (Phrase phrase : phrases(root, Keys.ALWAYS)) {
            property(Claim.Form.ALWAYS, phrase, always);
        }
        for (Phrase phrase : phrases(root, Keys.NEVER)) {
            property(Claim.Form.NEVER, phrase, always);
        }
        for (Phrase phrase : phrases(root, Keys.EVENTUALLY)) {
            property(Claim.Form.EVENTUALLY, phrase, eventually);
        }
        for (Phrase phrase : phrases(root, Keys.SOMETIMES)) {
            property(Claim.Form.SOMETIMES, phrase, eventually);
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

    private void property(Claim.Form form, Phrase phrase, List<PropertyPhrase> found) {
        try {
            Phrase claim = phrase.before(" within ");
            String name = name(claim);
            if (!name.isEmpty() && (form == Claim.Form.NEVER || form == Claim.Form.SOMETIMES)) {
                String hint = "write it under always: or eventually:";
                throw claim.bad(name + " is a property, and no condition", hint);
            }
            if (!name.isEmpty()) {
                Phrase limit = phrase.behind(" within ");
                long within = limit == null ? 0 : limit.read(Quantity.DURATION).number();
                found.add(new PropertyPhrase(
                        phrase.place(), name, claim.after(name).value(), within, phrase.value()));
            } else if (parser == null || !parser.begins(phrase)) {
                unknown(form, claim, phrase);
            } else {
                found.add(PropertyPhrase.of(phrase.place(), parser.parse(form, phrase)));
            }
        } catch (Misread misread) {
            misread.addTo(problems);
        }
    }

    /** What is neither: whoever wrote one word, or nearly a name, meant a property. */
    private void unknown(Claim.Form form, Phrase claim, Phrase phrase) {
        String given = claim.value();
        String meant = Nearest.among(vocabulary.properties(), given);
        for (String name : vocabulary.properties()) {
            meant = meant == null ? Nearest.among(List.of(name), beginning(given, name)) : meant;
        }
        if (meant != null) {
            throw claim.bad(given + " is not a property", "did you mean " + meant + "?");
        }
        if (!given.contains(" ")) {
            throw claim.bad(given + " is not a property", Nearest.hint(vocabulary.properties(), given));
        }
        if (parser != null) {
            parser.parse(form, phrase); // says what a condition begins with
        }
    }

    /** As many words of it as a name has. */
    private static String beginning(String given, String name) {
        List<String> words = List.of(given.split(" "));
        return String.join(" ", words.subList(0, Math.min(words.size(), name.split(" ").length)));
    }

    /** The longest known name with which the claim begins; empty if there is none. */
    private String name(Phrase claim) {
        String found = "";
        for (String name : vocabulary.properties()) {
            if (claim.beginsWith(name) && name.length() > found.length()) {
                found = name;
            }
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
