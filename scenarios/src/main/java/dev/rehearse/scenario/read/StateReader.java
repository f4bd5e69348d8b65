package dev.rehearse.scenario.read;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.scenario.Standing.Mistake;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.tree.Decoder;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Fields.Field;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.scenario.tree.TreeReader;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what somebody has typed of a cluster in the middle of a procedure: {@code rehearse: 1}, perhaps {@code after step: 7}, and
 * for each part a map of questions and answers in the vendor's words.
 */
public final class StateReader {

    private static final String AFTER = "after step";

    private final Scenario scenario;
    private final List<Parameter> known;
    private final Problems problems = new Problems();
    private final Map<String, Map<String, Value>> said = new LinkedHashMap<>();
    private final Map<String, Map<String, Place>> places = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int after = Standing.ANYWHERE;

    private StateReader(Scenario scenario, List<Parameter> known) {
        this.scenario = scenario;
        this.known = known;
    }

    /**
     * Reads a file.
     *
     * @param known what can be typed of the scenario's cluster
     * @return with all words that cannot be read, if there are any
     * @throws BadScenario if there is no such file, or it is no map
     */
    public static Standing open(String file, Scenario scenario, List<Parameter> known) {
        return read(
                file,
                ScenarioReader.bytes(file, "there is no file of this name", "it is to say what the consoles print"),
                scenario,
                known);
    }

    /**
     * Reads a text.
     *
     * @param name what it is called in messages
     * @param bytes UTF-8
     * @param known what can be typed of the scenario's cluster
     * @return with all words that cannot be read, if there are any
     * @throws BadScenario if it is no map
     */
    public static Standing read(String name, byte[] bytes, Scenario scenario, List<Parameter> known) {
        StateReader reader = new StateReader(scenario, known);
        Node tree = TreeReader.read(name, Decoder.decode(name, bytes), reader.problems);
        if (!(tree instanceof Fields root)) {
            String hint = "write a map; begin with rehearse: 1";
            throw Problems.fatal(tree.place(), "this is " + tree.what(), hint);
        }
        return reader.standing(root);
    }

    private Standing standing(Fields root) {
        new HeadReader(problems).version(root);
        for (Field field : root.fields()) {
            String key = field.key().value();
            try {
                if (key.equals(AFTER)) {
                    after = step(field.value());
                } else if (!key.equals(Keys.REHEARSE)) {
                    owner(field);
                }
            } catch (Misread misread) {
                mistaken(key.equals(AFTER) || !owners().contains(key) ? "" : key, misread);
            }
        }
        if (said.isEmpty() && problems.isEmpty() && mistakes.isEmpty()) {
            String owner = owners().iterator().next();
            problems.add(root.place(), "nothing is said of the cluster", "write for example " + example(owner));
        }
        if (!problems.isEmpty()) {
            problems.refusal().problems().forEach(problem -> mistakes.add(new Mistake("", problem)));
        }
        return new Standing(after, new Typed(said), places, root.place(), List.copyOf(mistakes));
    }

    private void mistaken(String owner, Misread misread) {
        if (mistakes.size() < Problems.MOST) {
            mistakes.add(new Mistake(owner, misread.problem()));
        }
    }

    private String example(String owner) {
        Parameter first = known.stream()
                .filter(parameter -> parameter.section().equals(owner))
                .findFirst()
                .orElseThrow();
        return owner + ": {" + first.name() + ": " + first.words().get(0) + "}";
    }

    private int step(Node node) {
        Phrase phrase = Form.phrase(node, AFTER);
        long number = phrase.read(Quantity.COUNT).number();
        List<String> steps = new ArrayList<>();
        for (Step step : scenario.runbook().procedure()) {
            steps.add(Integer.toString(step.number()));
        }
        if (number != 0 && !steps.contains(Long.toString(number))) {
            String hint = "its steps are " + String.join(", ", steps) + "; 0 is before the first";
            throw phrase.bad("the procedure has no step " + phrase.value(), hint);
        }
        return (int) number;
    }

    private Set<String> owners() {
        Set<String> owners = new LinkedHashSet<>();
        known.forEach(parameter -> owners.add(parameter.section()));
        return owners;
    }

    private void owner(Field field) {
        String owner = field.key().value();
        if (!owners().contains(owner)) {
            String hint = Nearest.hint(owners(), owner);
            throw new Misread(field.key().place(), owner + " is nothing of which a state can be typed", hint);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, Place> words = new LinkedHashMap<>();
        words.put("", field.key().place());
        for (Field word : Form.map(field.value(), owner).fields()) {
            try {
                values.put(word.key().value(), value(owner, word));
                words.put(word.key().value(), word.value().place());
            } catch (Misread misread) {
                mistaken(owner, misread);
            }
        }
        said.put(owner, values);
        places.put(owner, words);
    }

    private Value value(String owner, Field word) {
        String name = word.key().value();
        List<String> names = new ArrayList<>();
        for (Parameter parameter : known) {
            if (parameter.section().equals(owner)) {
                names.add(parameter.name());
                if (parameter.name().equals(name)) {
                    return value(parameter, Form.phrase(word.value(), owner + ", " + name));
                }
            }
        }
        throw new Misread(word.key().place(), name + " cannot be typed of " + owner, Nearest.hint(names, name));
    }

    private Value value(Parameter parameter, Phrase phrase) {
        Value value = phrase.read(parameter.quantity());
        Levels levels = new Levels(scenario);
        if (parameter.quantity() == Quantity.LEVEL && !levels.has(parameter.name(), value.number())) {
            String hint = "its levels are " + levels.words() + "; another one needs a scenario of its own";
            throw phrase.bad("the scenario has no level " + value.text(), hint);
        }
        if (parameter.quantity() == Quantity.WORD && !parameter.words().contains(value.text())) {
            String hint = Nearest.hint(parameter.words(), value.text());
            throw phrase.bad(value.text() + " is no answer to " + parameter.name(), hint);
        }
        return value;
    }
}
