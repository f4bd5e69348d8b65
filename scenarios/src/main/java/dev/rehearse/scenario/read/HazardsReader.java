package dev.rehearse.scenario.read;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Hazards;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** {@code faults}: a list of faults that happen, or {@code any} of a list, {@code at most} so many of them. */
final class HazardsReader {

    private static final int MOST = 9;

    private final FaultParser parser;
    private final Problems problems;

    HazardsReader(Lexicon lexicon, Runbook runbook, Problems problems) {
        this.parser = new FaultParser(lexicon, runbook);
        this.problems = problems;
    }

    Hazards read(Node node) {
        try {
            return node instanceof Fields fields ? choice(fields) : Hazards.all(phrases(node));
        } catch (Misread misread) {
            misread.addTo(problems);
            return Hazards.NONE;
        }
    }

    private Hazards choice(Fields fields) {
        Form.refuseUnknownKeys(fields, List.of(Keys.ANY, Keys.AT_MOST), problems);
        Node any = fields.get(Keys.ANY);
        if (any == null) {
            throw new Misread(fields.place(), "faults lacks the key any", "write {any: [S1 crash], at most: 1}");
        }
        List<FaultPhrase> phrases = phrases(any);
        Node limit = fields.get(Keys.AT_MOST);
        return new Hazards(List.copyOf(phrases), false, limit == null ? 1 : atMost(Form.phrase(limit, Keys.AT_MOST)));
    }

    private static int atMost(Phrase phrase) {
        long number = phrase.read(Quantity.COUNT).number();
        if (number < 1 || number > MOST) {
            throw phrase.bad("at most " + number + " faults", "write a number from 1 to " + MOST);
        }
        return (int) number;
    }

    private List<FaultPhrase> phrases(Node node) {
        List<FaultPhrase> phrases = new ArrayList<>();
        for (Node item : Form.list(node, Keys.FAULTS)) {
            try {
                phrases.add(parser.parse(Form.phrase(item, "a fault")));
            } catch (Misread misread) {
                misread.addTo(problems);
            }
        }
        return phrases;
    }
}
