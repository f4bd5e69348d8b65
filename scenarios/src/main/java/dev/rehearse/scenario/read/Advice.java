package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Fields.Field;
import dev.rehearse.scenario.tree.Items;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.scenario.tree.Text;
import dev.rehearse.scenario.tree.TreeReader;
import dev.rehearse.site.plan.SystemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recovery rule that a system ships, about any parts of some kinds.
 *
 * @param name by which a scenario speaks of it
 * @param source manual and section
 * @param roles the kinds of the parts that it is about, each by the word that stands for the part
 * @param rule condition and reaction
 */
record Advice(String name, String source, Map<String, String> roles, Field rule) {

    private static final String LIST = "advice";
    private static final String NAME = "name";
    private static final String SOURCE = "source";
    private static final String FOR = "for";

    /** Stands for the level that the procedure installs. */
    private static final String LEVEL = "LEVEL";

    /** All that a system ships, in the order in which they are gone through. */
    static List<Advice> of(SystemKind system) {
        String text = system.advice();
        if (text.isEmpty()) {
            return List.of();
        }
        Problems problems = new Problems();
        Fields root = (Fields) TreeReader.read(LIST, text, problems);
        List<Advice> all = new ArrayList<>();
        for (Node item : ((Items) needed(root, LIST)).nodes()) {
            all.add(advice((Fields) item));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the product's own advice is broken", problems.refusal());
        }
        return List.copyOf(all);
    }

    private static Advice advice(Fields entry) {
        Map<String, String> roles = new LinkedHashMap<>();
        Node cast = entry.get(FOR);
        if (cast != null) {
            ((Fields) cast).fields().forEach(role -> roles.put(role.key().value(), ((Text) role.value()).value()));
        }
        for (Field field : entry.fields()) {
            if (field.key().value().startsWith(Keys.WHEN + " ")) {
                String name = ((Text) needed(entry, NAME)).value();
                return new Advice(name, ((Text) needed(entry, SOURCE)).value(), roles, field);
            }
        }
        throw new IllegalStateException("the product's own advice lacks a condition at " + entry.place());
    }

    private static Node needed(Fields fields, String key) {
        Node node = fields.get(key);
        if (node == null) {
            throw new IllegalStateException("the product's own advice lacks " + key + " at " + fields.place());
        }
        return node;
    }

    /**
     * The rule for the parts of a cluster: once for each way to give its roles to different parts.
     *
     * @param parts the kind of each part by its name, in order
     * @param level that the procedure installs; empty if it installs none, and then rules that speak of it are left out
     */
    List<Field> rules(Map<String, String> parts, String level) {
        List<Field> rules = new ArrayList<>();
        cast(new ArrayList<>(roles.keySet()), new LinkedHashMap<>(Map.of(LEVEL, level)), parts, rules);
        return rules;
    }

    private void cast(List<String> open, Map<String, String> given, Map<String, String> parts, List<Field> into) {
        if (open.isEmpty()) {
            Field cast = new Field(replaced(rule.key(), given), replaced(rule.value(), given));
            boolean levelled = mentions(rule.value(), LEVEL);
            if (!levelled || !String.valueOf(given.get(LEVEL)).isEmpty()) {
                into.add(cast);
            }
            return;
        }
        String role = open.get(0);
        parts.forEach((part, kind) -> {
            if (kind.equals(roles.get(role)) && !given.containsValue(part)) {
                Map<String, String> more = new LinkedHashMap<>(given);
                more.put(role, part);
                cast(open.subList(1, open.size()), more, parts, into);
            }
        });
    }

    private static boolean mentions(Node node, String word) {
        if (node instanceof Text text) {
            return List.of(text.value().split(" ")).contains(word);
        }
        if (node instanceof Items items) {
            return items.nodes().stream().anyMatch(item -> mentions(item, word));
        }
        return ((Fields) node).fields().stream().anyMatch(field -> mentions(field.value(), word));
    }

    private static Node replaced(Node node, Map<String, String> words) {
        if (node instanceof Text text) {
            return replaced(text, words);
        }
        Place place = node.place();
        if (node instanceof Items items) {
            return new Items(
                    place,
                    items.nodes().stream().map(item -> replaced(item, words)).toList());
        }
        List<Field> fields = new ArrayList<>();
        for (Field field : ((Fields) node).fields()) {
            fields.add(new Field(replaced(field.key(), words), replaced(field.value(), words)));
        }
        return new Fields(place, List.copyOf(fields));
    }

    private static Text replaced(Text text, Map<String, String> words) {
        List<String> said = new ArrayList<>();
        for (String word : text.value().split(" ", -1)) {
            said.add(words.getOrDefault(word, word));
        }
        return new Text(text.place(), String.join(" ", said), -1);
    }
}
