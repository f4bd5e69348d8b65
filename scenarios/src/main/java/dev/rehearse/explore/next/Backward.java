package dev.rehearse.explore.next;

import dev.rehearse.kernel.World;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Commands that would install an older software level than the one that is there. They are not typed, unless the scenario claims that
 * level in the end, and then it is told. It is told as well where the scenario has no command that would not go back.
 */
final class Backward {

    private static final String LEVEL = "level";

    private final Midway midway;
    private final List<Instruction> moves;
    private final Set<Long> claimed = new TreeSet<>();
    private final Map<Instruction, String> wanted = new LinkedHashMap<>();
    private final Set<String> withheld = new LinkedHashSet<>();

    Backward(Scenario scenario, Midway midway, List<Instruction> moves) {
        this.midway = midway;
        this.moves = moves;
        scenario.claims().always().forEach(this::add);
        scenario.claims().eventually().forEach(this::add);
    }

    private void add(PropertyPhrase phrase) {
        try {
            claimed.add(Quantity.LEVEL.read(phrase.argument()).number());
        } catch (BadValue other) {
            // the property is about something else
        }
    }

    /** Whether a command is not to be typed because it goes back. */
    boolean is(Plan plan, World world, Instruction line) {
        if (!installs(line)) {
            return false;
        }
        for (Part part : midway.portrait(plan, world).parts()) {
            Value installed = part.values().get(LEVEL);
            if (part.name().equals(line.target()) && installed != null && installed.number() > line.argument()) {
                if (claimed.contains(line.argument())) {
                    wanted.put(line, words(line) + " goes back from " + Words.level(installed.number()));
                    return false;
                }
                tell(line, installed.number());
                return true;
            }
        }
        return false;
    }

    private static boolean installs(Instruction line) {
        return line.command().argument() == Quantity.LEVEL && line.command().question() != line.command();
    }

    private void tell(Instruction line, long installed) {
        boolean another = moves.stream()
                .anyMatch(
                        move -> installs(move) && move.target().equals(line.target()) && move.argument() >= installed);
        if (!another) {
            withheld.add(words(line) + " is not typed, for it would go back from " + Words.level(installed));
        }
    }

    private static String words(Instruction line) {
        return line.target() + ": " + line.words();
    }

    /** What a command that is typed all the same undoes, in a sentence; empty if nothing. */
    String said(Instruction line) {
        return wanted.getOrDefault(line, "");
    }

    /** What was not typed, a sentence each. */
    List<String> withheld() {
        return List.copyOf(withheld);
    }
}
