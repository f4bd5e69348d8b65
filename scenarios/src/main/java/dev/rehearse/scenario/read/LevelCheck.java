package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Claims;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds properties that nothing can meet: they ask for a software level that nobody has and nobody installs. */
final class LevelCheck {

    private LevelCheck() {}

    static void check(Plan plan, Runbook runbook, Claims claims, Problems problems) {
        Set<Long> levels = levels(plan, runbook);
        for (PropertyPhrase phrase : claims.all()) {
            List<Long> asked = new ArrayList<>();
            asked.add(level(phrase.argument()));
            Claim claim = phrase.claim();
            if (claim != null) {
                claim.tests().stream().filter(test -> !test.sign().compares()).forEach(test -> {
                    asked.add(level(test.value()));
                    asked.add(level(test.trait().substring(test.trait().lastIndexOf(' ') + 1)));
                });
            }
            if (asked.stream().anyMatch(level -> level >= 0 && !levels.contains(level))) {
                List<String> known = levels.stream().map(Words::level).toList();
                problems.add(
                        phrase.place(),
                        phrase.text() + ": nothing has this level, and nothing is upgraded to it",
                        "levels here are " + String.join(", ", known));
            }
        }
    }

    private static long level(String argument) {
        try {
            return argument.isEmpty() ? -1 : Quantity.LEVEL.read(argument).number();
        } catch (BadValue other) {
            return -1; // the property is about something else
        }
    }

    private static Set<Long> levels(Plan plan, Runbook runbook) {
        Set<Long> levels = new TreeSet<>();
        for (Part part : plan.parts()) {
            Value level = part.values().get("level");
            if (level != null) {
                levels.add(level.number());
            }
        }
        List<Instruction> all = new ArrayList<>(runbook.before());
        for (Step step : runbook.procedure()) {
            all.addAll(step.instructions());
            Reaction reaction = step.onFailure();
            all.addAll(reaction == null ? List.of() : reaction.instructions());
        }
        all.addAll(runbook.after());
        for (Rule rule : runbook.recovery()) {
            all.addAll(rule.reaction().instructions());
        }
        for (Instruction instruction : all) {
            if (instruction.command().argument() == Quantity.LEVEL) {
                levels.add(instruction.argument());
            }
        }
        return levels;
    }
}
