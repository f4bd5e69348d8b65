package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Step;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The software levels of which a scenario speaks: those with which it begins, and those that somebody installs in it. */
final class Levels {

    private static final String INSTALLED = "level";

    /** Level numbers end with two digits for the fix pack. */
    private static final long FIX_PACKS = 100;

    private final SortedSet<Long> all = new TreeSet<>();

    Levels(Scenario scenario) {
        for (Part part : scenario.plan().parts()) {
            Value level = part.values().get(INSTALLED);
            if (level != null) {
                all.add(level.number());
            }
        }
        Runbook runbook = scenario.runbook();
        add(runbook.before());
        add(runbook.after());
        for (Step step : runbook.procedure()) {
            add(step.instructions());
            Reaction failure = step.onFailure();
            add(failure == null ? List.of() : failure.instructions());
        }
        for (Rule rule : runbook.recovery()) {
            add(rule.reaction().instructions());
        }
    }

    private void add(List<Instruction> instructions) {
        for (Instruction line : instructions) {
            if (line.command().argument() == Quantity.LEVEL) {
                all.add(line.argument());
            }
        }
    }

    /** Whether it can be what an answer says: of software one of them, of what software leaves behind also one without its fix pack. */
    boolean has(String question, long level) {
        return all.contains(level)
                || (!question.equals(INSTALLED) && all.stream().anyMatch(known -> known - known % FIX_PACKS == level));
    }

    /** All of them, the oldest first. */
    String words() {
        return all.stream().map(Words::level).collect(Collectors.joining(", "));
    }
}
