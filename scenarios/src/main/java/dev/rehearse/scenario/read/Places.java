package dev.rehearse.scenario.read;

import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Fields.Field;
import dev.rehearse.scenario.tree.Items;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told in a tree, counted from 1 as a person reads it: {@code S1: [a, b, S2: c]} are three instructions. Puts another node in
 * place of one of them. What is left out already does not count.
 */
final class Places {

    private final int wanted;
    private final Node value;
    private int passed;

    private Places(int wanted, Node value) {
        this.wanted = wanted;
        this.value = value;
    }

    /** The same with another node in place of an instruction; null if there are not so many. */
    static @Nullable Node put(Node told, int wanted, Node value) {
        Places places = new Places(wanted, value);
        Node changed = places.walk(told);
        return places.passed < wanted ? null : changed;
    }

    /** The same list of rules with another reaction in place of one; null if there are not so many. */
    static @Nullable Node rule(Items rules, int wanted, Node value) {
        List<Node> nodes = new ArrayList<>();
        int passed = 0;
        for (Node node : rules.nodes()) {
            boolean there = node instanceof Fields && !Form.leavesOut(node);
            nodes.add(there && ++passed == wanted ? with((Fields) node, value) : node);
        }
        return passed < wanted ? null : new Items(rules.place(), List.copyOf(nodes));
    }

    private static Fields with(Fields rule, Node value) {
        List<Field> fields = new ArrayList<>();
        rule.fields().forEach(field -> fields.add(new Field(field.key(), value)));
        return new Fields(rule.place(), List.copyOf(fields));
    }

    /** The number that a word is; 0 if it is none. */
    static int number(String word) {
        boolean whole = !word.isEmpty() && word.length() < 6;
        for (int i = 0; i < word.length(); i++) {
            whole &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return whole ? Integer.parseInt(word) : 0;
    }

    private Node walk(Node node) {
        if (node instanceof Items items) {
            List<Node> nodes = new ArrayList<>();
            items.nodes().forEach(item -> nodes.add(walk(item)));
            return new Items(items.place(), List.copyOf(nodes));
        }
        if (node instanceof Fields fields) {
            List<Field> walked = new ArrayList<>();
            fields.fields().forEach(field -> walked.add(new Field(field.key(), walk(field.value()))));
            return new Fields(fields.place(), List.copyOf(walked));
        }
        return node instanceof Text && !Form.isLeftOut(node) && ++passed == wanted ? value : node;
    }
}
