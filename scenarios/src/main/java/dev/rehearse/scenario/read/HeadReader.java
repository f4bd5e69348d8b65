package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Heading;
import dev.rehearse.scenario.Limits;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.value.Quantity;
import java.util.List;

/** The simple keys: version, title, source, notes and limits. */
final class HeadReader {

    private static final String VERSION = "1";
    private static final long MOST_EVENTS = 1_000_000_000;

    private final Problems problems;

    HeadReader(Problems problems) {
        this.problems = problems;
    }

    Heading heading(Fields root) {
        Form.refuseUnknownKeys(root, Keys.TOP, problems);
        for (String key : List.of(Keys.REHEARSE, Keys.TITLE, Keys.CLUSTER, Keys.PROCEDURE)) {
            if (root.get(key) == null) {
                problems.add(root.place(), key + " is missing", "a scenario needs rehearse, title, cluster, procedure");
            }
        }
        checkVersion(root);
        return new Heading(text(root, Keys.TITLE), text(root, Keys.SOURCE), text(root, Keys.NOTES));
    }

    /** The version of the format, which must be there and be ours. */
    void version(Fields root) {
        if (root.get(Keys.REHEARSE) == null) {
            problems.add(root.place(), Keys.REHEARSE + " is missing", "begin with rehearse: " + VERSION);
        }
        checkVersion(root);
    }

    private void checkVersion(Fields root) {
        String version = text(root, Keys.REHEARSE);
        Node node = root.get(Keys.REHEARSE);
        if (node != null && !version.isEmpty() && !version.equals(VERSION)) {
            problems.add(node.place(), version + " is not a version of the format", "write rehearse: " + VERSION);
        }
    }

    private String text(Fields root, String key) {
        Node node = root.get(key);
        try {
            return node == null ? "" : Form.text(node, key).value().strip();
        } catch (Misread misread) {
            misread.addTo(problems);
            return "";
        }
    }

    Limits limits(Fields root) {
        Node node = root.get(Keys.LIMITS);
        if (node == null) {
            return Limits.DEFAULT;
        }
        try {
            Fields fields = Form.map(node, Keys.LIMITS);
            Form.refuseUnknownKeys(fields, List.of(Keys.RUN, Keys.EVENTS), problems);
            long run = positive(fields, Keys.RUN, Quantity.DURATION, Limits.DEFAULT.run());
            long events = positive(fields, Keys.EVENTS, Quantity.COUNT, Limits.DEFAULT.events());
            return new Limits(run, events);
        } catch (Misread misread) {
            misread.addTo(problems);
            return Limits.DEFAULT;
        }
    }

    private static long positive(Fields fields, String key, Quantity quantity, long byDefault) {
        Node node = fields.get(key);
        if (node == null) {
            return byDefault;
        }
        Phrase phrase = Form.phrase(node, key);
        long number = phrase.read(quantity).number();
        if (number == 0) {
            throw phrase.bad("a run of " + phrase.value() + " shows nothing", "write more than 0");
        }
        if (quantity == Quantity.COUNT && number > MOST_EVENTS) {
            throw phrase.bad(phrase.value() + " events are too many", "the most is " + MOST_EVENTS);
        }
        return number;
    }
}
