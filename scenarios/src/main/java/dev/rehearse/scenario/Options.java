package dev.rehearse.scenario;

import dev.rehearse.scenario.Slip.Instead;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be typed in place of a command by whoever gets an option of it wrong: another option, one left out or one too many; and of a
 * command that names a software level, each other level of which the scenario speaks.
 */
final class Options {

    private final SystemKind system;
    private final Plan plan;
    private final Set<Long> levels = new TreeSet<>();

    Options(SystemKind system, Plan plan, Runbook runbook) {
        this.system = system;
        this.plan = plan;
        for (Part part : plan.parts()) {
            Value level = part.values().get("level");
            if (level != null && level.number() > 0) {
                levels.add(level.number());
            }
        }
        for (Step step : runbook.procedure()) {
            for (Instruction instruction : step.instructions()) {
                if (instruction.command().argument() == Quantity.LEVEL) {
                    levels.add(instruction.argument());
                }
            }
        }
    }

    /** What may be typed in place of an instruction, which stands in its step under this index. */
    List<Instead> of(Instruction instruction, int line) {
        List<Instead> found = new ArrayList<>();
        Command right = instruction.command();
        for (Command other : system.commands(kind(instruction.target()))) {
            boolean comparable = other != right
                    && other.part().equals(right.part())
                    && other.argument() == right.argument()
                    && other.question() != other;
            if (comparable && differ(verb(right), verb(other))) {
                String argument = instruction.words().substring(verb(right).length());
                found.add(Instead.typed(line, other, instruction.argument(), verb(other) + argument));
            }
        }
        if (right.argument() == Quantity.LEVEL) {
            for (long level : levels) {
                if (level != instruction.argument()) {
                    String typed = verb(right) + " " + Words.level(level);
                    found.add(Instead.typed(line, right, level, typed));
                }
            }
        }
        return found;
    }

    private String kind(String name) {
        return plan.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(Part::kind)
                .findFirst()
                .orElse("");
    }

    /** Whether two commands are the same program with different options, or one has an option more. */
    static boolean differ(String one, String other) {
        boolean longer = one.startsWith(other + " ") || other.startsWith(one + " ");
        return longer || program(one).equals(program(other));
    }

    /** The words before the first option; of a command without any, all of them. */
    private static String program(String words) {
        StringBuilder program = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (word.startsWith("-") || word.startsWith("/")) {
                break;
            }
            program.append(' ').append(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
            if (word.endsWith(",")) {
                break;
            }
        }
        return program.toString();
    }

    /** The words without the name of the argument. */
    static String verb(Command command) {
        int brace = command.words().indexOf('{');
        return (brace < 0 ? command.words() : command.words().substring(0, brace)).strip();
    }
}
