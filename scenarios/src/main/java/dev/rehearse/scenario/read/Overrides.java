package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Fields.Field;
import dev.rehearse.scenario.tree.Items;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.scenario.tree.Text;
import dev.rehearse.scenario.tree.TreeReader;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.value.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code path=value}: puts a value into a tree before it is read. A path is keys joined by dots; keys may have dots
 * themselves, so of the keys that fit the longest counts. What is not found at the top is looked for in the cluster.
 */
final class Overrides {

    private static final String OPTION = "--set";

    private final @Nullable SystemKind system;
    private final Problems problems;

    Overrides(@Nullable SystemKind system, Problems problems) {
        this.system = system;
        this.problems = problems;
    }

    Fields apply(Fields root, String override) {
        Phrase whole = Phrase.of(new Text(new Place(OPTION, 1, 1), override, 0));
        try {
            Phrase value = whole.behind("=");
            Phrase path = whole.before("=");
            if (value == null || path.isEmpty()) {
                throw whole.bad(whole.value() + " sets nothing", "write path=value, as in workload.commits=300/s");
            }
            boolean atTop = key(root, List.of(), path.value()) != null;
            return atTop ? (Fields) put(root, List.of(), path, node(value)) : putInCluster(root, path, node(value));
        } catch (Misread misread) {
            misread.addTo(problems);
            return root;
        }
    }

    private Fields putInCluster(Fields root, Phrase path, Node value) {
        List<String> above = List.of(Keys.CLUSTER);
        Fields cluster = root.get(Keys.CLUSTER) instanceof Fields fields ? fields : new Fields(root.place(), List.of());
        if (key(cluster, above, path.value()) == null) {
            Set<String> known = known(root, List.of());
            known.addAll(known(cluster, above));
            String name = path.before(".").value();
            throw path.bad("there is no " + name, Nearest.hint(known, name));
        }
        return root.with(new Text(path.place(), Keys.CLUSTER, -1), put(cluster, above, path, value));
    }

    /** A value that looks like a list or a map is read as one; its columns are those of the whole option. */
    private Node node(Phrase value) {
        String text = value.value();
        if (text.startsWith("[") || text.startsWith("{")) {
            return TreeReader.read(OPTION, " ".repeat(value.place().column() - 1) + text, problems);
        }
        return new Text(value.place(), text, 0);
    }

    private Node put(Node node, List<String> above, Phrase path, Node value) {
        if (node instanceof Items items) {
            return above.contains(Keys.PROCEDURE)
                    ? new Items(items.place(), putInto(items, path, value))
                    : putAt(items, above, path, value);
        }
        if (!(node instanceof Fields fields)) {
            throw path.bad("there is no " + path.value(), "");
        }
        String key = key(fields, above, path.value());
        if (key == null) {
            Set<String> known = known(fields, above);
            String name = path.before(".").value();
            throw path.bad("there is no " + name + " in " + String.join(".", above), Nearest.hint(known, name));
        }
        Text name = new Text(path.place(), key, -1);
        if (path.value().length() == key.length()) {
            return fields.with(name, value);
        }
        Node child = fields.get(key);
        List<String> deeper = new ArrayList<>(above);
        deeper.add(key);
        Node under = child == null ? new Fields(path.place(), List.of()) : child;
        return fields.with(name, put(under, deeper, path.after(key.length() + 1), value));
    }

    /** Of a list of steps, the one whose number the path begins with. */
    private List<Node> putInto(Items items, Phrase path, Node value) {
        String number = path.before(".").value();
        List<Node> changed = new ArrayList<>(items.nodes());
        for (int i = 0; i < changed.size(); i++) {
            Text head = changed.get(i) instanceof Fields step ? head(step, number) : null;
            if (head != null) {
                Phrase rest = path.after(Math.min(path.value().length(), number.length() + 1));
                changed.set(i, step((Fields) changed.get(i), head, rest, value));
                return changed;
            }
        }
        throw path.bad("there is no step " + number, "write procedure, a dot and the number of a step");
    }

    /** A step of which all that is told is another, or one instruction by its place, or one of its other keys. */
    private static Fields step(Fields step, Text head, Phrase rest, Node value) {
        int place = Places.number(rest.value());
        Node told = step.get(head.value());
        if (place == 0 || told == null) {
            Text key = rest.isEmpty() ? head : new Text(rest.place(), rest.value(), -1);
            return step.with(key, value);
        }
        return step.with(head, there(Places.put(told, place, value), rest));
    }

    /** Of what surrounds the procedure an instruction by its place, of the rules one. */
    private static Node putAt(Items items, List<String> above, Phrase path, Node value) {
        int place = Places.number(path.value());
        if (place == 0) {
            throw path.bad("there is no " + path.value() + " in " + String.join(".", above), "write a number from 1");
        }
        boolean rules = above.contains(Keys.RECOVERY);
        return there(rules ? Places.rule(items, place, value) : Places.put(items, place, value), path);
    }

    private static Node there(@Nullable Node changed, Phrase place) {
        if (changed == null) {
            throw place.bad("there are not so many: " + place.value(), "they are counted from 1");
        }
        return changed;
    }

    private static @Nullable Text head(Fields step, String number) {
        for (Field field : step.fields()) {
            if (field.key().value().startsWith(number + ".")) {
                return field.key();
            }
        }
        return null;
    }

    /** The longest key that the path is, or begins with before a dot; null if none. */
    private @Nullable String key(Fields fields, List<String> above, String path) {
        String longest = null;
        for (String key : known(fields, above)) {
            boolean fits = path.equals(key) || path.startsWith(key + ".");
            if (fits && (longest == null || key.length() > longest.length())) {
                longest = key;
            }
        }
        return longest;
    }

    /** The keys that are there, and those that could be. */
    private Set<String> known(Fields fields, List<String> above) {
        Set<String> known = new LinkedHashSet<>(fields.keys());
        String last = above.isEmpty() ? "" : above.get(above.size() - 1);
        if (above.isEmpty()) {
            known.addAll(Keys.TOP);
        } else if (last.equals(Keys.FAULTS)) {
            known.addAll(List.of(Keys.ANY, Keys.AT_MOST, Keys.MTBF));
        } else if (last.equals(Keys.SLIPS)) {
            known.addAll(SlipsReader.KEYS);
        } else if (last.equals(Keys.LIMITS)) {
            known.addAll(List.of(Keys.RUN, Keys.EVENTS));
        } else if (system != null) {
            Node is = fields.get(Keys.IS);
            String section = is instanceof Text kind ? kind.value() : last;
            for (Parameter parameter : system.parameters()) {
                if (parameter.section().equals(section)) {
                    known.add(parameter.name());
                } else if (last.equals(Keys.CLUSTER) && !system.kinds().contains(parameter.section())) {
                    known.add(parameter.section());
                }
            }
        }
        return known;
    }
}
