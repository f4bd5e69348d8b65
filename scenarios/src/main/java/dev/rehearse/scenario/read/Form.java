package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Items;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.scenario.tree.Text;
import dev.rehearse.site.value.Nearest;
import java.util.Collection;
import java.util.List;

/** What a node must be. Each method gives it as that, or throws {@link Misread}. */
final class Form {

    private Form() {}

    static Fields map(Node node, String name) {
        if (node instanceof Fields fields) {
            return fields;
        }
        throw wrong(node, name, "a map, as in {key: value}");
    }

    /** A list, or the one thing that it would hold. */
    static List<Node> list(Node node, String name) {
        if (node instanceof Items items) {
            return items.nodes();
        }
        if (node instanceof Text text && text.value().isEmpty()) {
            throw wrong(node, name, "a list; write [] if it is to be empty");
        }
        return List.of(node);
    }

    /** Whether it is not there after all: what stood here is left out, and its number stays taken. */
    static boolean isLeftOut(Node node) {
        return node instanceof Text text && text.value().equals(Keys.LEFT_OUT);
    }

    /** Whether anything in it is left out. */
    static boolean leavesOut(Node node) {
        if (node instanceof Items items) {
            return items.nodes().stream().anyMatch(Form::leavesOut);
        }
        return node instanceof Fields fields
                ? fields.fields().stream().anyMatch(field -> leavesOut(field.value()))
                : isLeftOut(node);
    }

    static Text text(Node node, String name) {
        if (node instanceof Text text && !text.value().isBlank()) {
            return text;
        }
        throw wrong(node, name, "a text");
    }

    static Phrase phrase(Node node, String name) {
        return Phrase.of(text(node, name));
    }

    /** A map of one key, as in {@code S1: hsb connect}. */
    static Fields.Field pair(Node node, String name, String form) {
        if (node instanceof Fields fields && fields.fields().size() == 1) {
            return fields.fields().get(0);
        }
        throw wrong(node, name, form);
    }

    static void refuseUnknownKeys(Fields fields, Collection<String> known, Problems problems) {
        for (Fields.Field field : fields.fields()) {
            String key = field.key().value();
            if (!known.contains(key)) {
                problems.add(field.key().place(), key + " is not known here", Nearest.hint(known, key));
            }
        }
    }

    static Misread wrong(Node node, String name, String form) {
        Place place = node.place();
        return new Misread(place, name + " is " + node.what(), "it must be " + form);
    }
}
