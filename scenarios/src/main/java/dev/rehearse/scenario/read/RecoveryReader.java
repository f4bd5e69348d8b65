package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Condition;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Origin;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.tree.Fields.Field;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.scenario.tree.Text;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code recovery}: the scenario's own rules, and the system's advice among them or behind them.
 *
 * <p>{@code recovery: none} is no rule at all. In the list {@code advice} stands for all advice that the list does not name, {@code
 * advice NAME} for one, {@code no advice} and {@code no advice NAME} leave it out. What the list does not place comes last.
 */
final class RecoveryReader {

    private static final String NONE = "none";
    private static final String ADVICE = "advice";
    private static final String NO_ADVICE = "no advice";
    private static final String RULE = "one rule, as in when S1 is down: [S1: command, retry]";
    private static final String ENTRIES = "write " + RULE + ", " + ADVICE + ", or " + NO_ADVICE;

    private final Lexicon lexicon;
    private final Problems problems;
    private final ReactionReader reactions;
    private final List<Advice> advice;
    private final String level;

    RecoveryReader(Lexicon lexicon, Problems problems, List<Step> steps) {
        this.lexicon = lexicon;
        this.problems = problems;
        this.reactions = new ReactionReader(lexicon);
        this.advice = Advice.of(lexicon.system());
        this.level = level(steps);
    }

    /** The level that the procedure installs last; empty if it installs none. */
    private static String level(List<Step> steps) {
        String last = "";
        for (Step step : steps) {
            for (Instruction instruction : step.instructions()) {
                boolean installs = instruction.command().argument() == Quantity.LEVEL;
                last = installs ? Words.level(instruction.argument()) : last;
            }
        }
        return last;
    }

    /** The rules in the order in which the operator goes through them. */
    List<Rule> read(@Nullable Node node) {
        if (node instanceof Text text && text.value().equals(NONE)) {
            return List.of();
        }
        List<Node> items = new ArrayList<>();
        try {
            items.addAll(node == null ? List.of() : Form.list(node, Keys.RECOVERY));
        } catch (Misread misread) {
            misread.addTo(problems);
        }
        Set<String> placed = placed(items);
        List<Rule> rules = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Text text && !text.value().isEmpty()) {
                rules.addAll(advised(Phrase.of(text), placed));
            } else if (!Form.leavesOut(item)) {
                Rule rule = rule(item);
                rules.addAll(rule == null ? List.of() : List.of(rule));
            }
        }
        if (!placed.contains("")) {
            rules.addAll(others(placed));
        }
        return List.copyOf(rules);
    }

    /** The advice that the list names; empty text for all that it does not name. What is unknown is told. */
    private Set<String> placed(List<Node> items) {
        Set<String> placed = new LinkedHashSet<>();
        for (Node item : items) {
            if (item instanceof Text text && !text.value().isEmpty()) {
                try {
                    String name = name(Phrase.of(text));
                    if (!placed.add(name)) {
                        throw Phrase.of(text)
                                .bad(text.value() + " is said of what stands above already", "leave it out");
                    }
                } catch (Misread misread) {
                    misread.addTo(problems);
                }
            }
        }
        return placed;
    }

    private String name(Phrase phrase) {
        boolean without = phrase.beginsWith(NO_ADVICE);
        if (!without && !phrase.beginsWith(ADVICE)) {
            throw phrase.bad(phrase.value() + " is no rule", ENTRIES);
        }
        Phrase name = phrase.after(without ? NO_ADVICE : ADVICE);
        List<String> names = advice.stream().map(Advice::name).toList();
        if (!name.isEmpty() && !names.contains(name.value())) {
            throw name.bad("there is no advice " + name.value(), Nearest.hint(names, name.value()));
        }
        return name.value();
    }

    private List<Rule> advised(Phrase phrase, Set<String> placed) {
        if (!phrase.beginsWith(ADVICE)) {
            return List.of(); // left out, or no rule, which is told already
        }
        String name = phrase.after(ADVICE).value();
        return name.isEmpty()
                ? others(placed)
                : advice.stream()
                        .filter(one -> one.name().equals(name))
                        .flatMap(one -> rules(one).stream())
                        .toList();
    }

    private List<Rule> others(Set<String> placed) {
        return advice.stream()
                .filter(one -> !placed.contains(one.name()))
                .flatMap(one -> rules(one).stream())
                .toList();
    }

    private List<Rule> rules(Advice one) {
        Origin origin = new Origin(one.name(), one.source());
        List<Rule> rules = new ArrayList<>();
        for (Field field : one.rules(lexicon.parts(), level)) {
            try {
                rules.add(rule(field, origin));
            } catch (Misread misread) {
                misread.addTo(problems); // a scenario in which a part has another name than the advice can say
            }
        }
        return rules;
    }

    private @Nullable Rule rule(Node item) {
        try {
            return rule(Form.pair(item, "an entry of " + Keys.RECOVERY, RULE), Origin.SCENARIO);
        } catch (Misread misread) {
            misread.addTo(problems);
            return null;
        }
    }

    private Rule rule(Field field, Origin origin) {
        Phrase when = Phrase.of(field.key());
        if (!when.beginsWith(Keys.WHEN)) {
            throw when.bad(when.value() + " does not begin with when", "write " + RULE);
        }
        Condition condition = new ConditionParser(lexicon).parse(when.after(Keys.WHEN));
        return new Rule(when.place(), condition, reactions.read(field.value(), null, "a rule"), origin);
    }
}
