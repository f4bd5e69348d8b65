package dev.rehearse.report;

import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Scenario;
import java.util.StringJoiner;

/**
 * What the operator of a scenario does when something is wrong, in the order in which he goes through it: the scenario's own rules, and the
 * system's with their sources. It can be copied into a scenario, and means the same there.
 */
public final class RecoverySheet {

    private static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private final Scenario scenario;

    /** The rules of a scenario. */
    public RecoverySheet(Scenario scenario) {
        this.scenario = scenario;
    }

    /** As text, ready to be printed. */
    public String text() {
        StringBuilder text =
                new StringBuilder("# " + scenario.name() + ": the first rule that fits what the operator sees\n");
        if (scenario.runbook().recovery().isEmpty()) {
            return text.append("recovery: none\n").toString();
        }
        text.append("recovery:\n  - no advice # all is written out here\n");
        String last = "";
        for (Rule rule : scenario.runbook().recovery()) {
            String from = from(rule);
            if (!from.equals(last)) {
                text.append("  # ").append(from).append('\n');
                last = from;
            }
            text.append("  - ").append(words(rule)).append('\n');
        }
        return text.toString();
    }

    private static String from(Rule rule) {
        return rule.origin().isAdvice()
                ? "advice " + rule.origin().advice() + ": " + rule.origin().source()
                : "the scenario's own";
    }

    private static String words(Rule rule) {
        String when = "when " + rule.condition().text();
        StringJoiner then = new StringJoiner(", ", "[", "]");
        for (Instruction instruction : rule.reaction().instructions()) {
            then.add(instruction.target() + ": " + quoted(instruction.text() + within(instruction)));
        }
        Next next = rule.reaction().next();
        then.add(next.course().words() + (next.step() == 0 ? "" : " " + next.step()));
        return quoted(when) + ": " + then;
    }

    /** What would be read as something else without quotation marks. */
    private static String quoted(String text) {
        return text.contains(": ") || text.contains("[") || text.contains(",") ? '"' + text + '"' : text;
    }

    private static String within(Instruction instruction) {
        long within = instruction.within();
        if (within == 0) {
            return "";
        }
        String time = within % HOUR == 0
                ? within / HOUR + " h"
                : within % MINUTE == 0 ? within / MINUTE + " min" : within / SECOND + " s";
        return " within " + time;
    }
}
