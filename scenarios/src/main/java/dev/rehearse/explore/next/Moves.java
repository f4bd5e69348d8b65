package dev.rehearse.explore.next;

import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Step;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Typing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The commands that can be typed: those of the scenario's own procedure first, in its order, then those of its recovery rules, then
 * all others that the system offers in an emergency and that take no argument. Of equally short continuations the one that comes
 * first in this order is shown.
 */
final class Moves {

    /** It stands in no file. */
    private static final Place NOWHERE = new Place("", 0, 0);

    private final Scenario scenario;
    private final Midway midway;
    private final Map<String, Instruction> moves = new LinkedHashMap<>();

    private Moves(Scenario scenario, Midway midway) {
        this.scenario = scenario;
        this.midway = midway;
    }

    /**
     * Of a scenario.
     *
     * @param after the step that was done last, so that those of the steps behind it come first; 0 or less for none
     */
    static List<Instruction> of(Scenario scenario, Midway midway, int after) {
        return new Moves(scenario, midway).all(after);
    }

    private List<Instruction> all(int after) {
        Runbook runbook = scenario.runbook();
        for (Step step : runbook.procedure()) {
            if (step.number() > after) {
                add(step.instructions());
            }
        }
        for (Step step : runbook.procedure()) {
            add(step.instructions());
            Reaction failure = step.onFailure();
            if (failure != null) {
                add(failure.instructions());
            }
        }
        for (Rule rule : runbook.recovery()) {
            add(rule.reaction().instructions());
        }
        add(runbook.before());
        add(runbook.after());
        for (Part part : scenario.plan().parts()) {
            for (Command command : midway.moves(part.kind())) {
                if (command.argument() == null) {
                    add(new Instruction(NOWHERE, part.name(), command, command.words(), 0, "", 0));
                }
            }
        }
        midway.further(scenario.plan()).forEach(this::add);
        return List.copyOf(moves.values());
    }

    private void add(Typing typing) {
        String words = typing.part() + ": " + typing.words();
        Instruction line = new Instruction(
                NOWHERE, typing.part(), typing.command(), typing.words(), typing.argument(), typing.seen(), 0);
        moves.putIfAbsent(typing.seen().isEmpty() ? words : words + " -> " + typing.seen(), line);
    }

    private void add(List<Instruction> instructions) {
        instructions.forEach(this::add);
    }

    private void add(Instruction line) {
        String kind = scenario.plan().parts().stream()
                .filter(part -> part.name().equals(line.target()))
                .map(Part::kind)
                .findFirst()
                .orElse("");
        if (midway.moves(kind).contains(line.command())) {
            Instruction plain =
                    new Instruction(line.place(), line.target(), line.command(), line.words(), line.argument(), "", 0);
            moves.putIfAbsent(line.target() + ": " + line.words(), plain);
        }
    }
}
