package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Clause;
import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.tree.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds reactions that only send the operator in a circle: from a failing step back to it, with nothing done between. */
final class LoopCheck {

    private static final String HINT = "give a command before it, or write retry";

    private LoopCheck() {}

    static void check(Runbook runbook, Problems problems) {
        Map<Integer, Integer> jumps = new HashMap<>();
        for (Step step : runbook.procedure()) {
            if (step.onFailure() != null && isBareJump(step.onFailure())) {
                jumps.put(step.number(), step.onFailure().next().step());
            }
        }
        for (Step step : runbook.procedure()) {
            if (returns(jumps, step.number())) {
                problems.add(step.place(), "step " + step.number() + " resumes in a circle when it fails", HINT);
            }
        }
        for (Rule rule : runbook.recovery()) {
            int to = rule.reaction().next().step();
            if (isBareJump(rule.reaction()) && applies(rule, to)) {
                problems.add(rule.place(), "this rule resumes from step " + to + ", where it applies again", HINT);
            }
        }
    }

    private static boolean isBareJump(Reaction reaction) {
        return reaction.instructions().isEmpty() && reaction.next().course() == Next.Course.RESUME_FROM;
    }

    private static boolean returns(Map<Integer, Integer> jumps, int start) {
        Set<Integer> seen = new HashSet<>();
        Integer at = jumps.get(start);
        while (at != null && at != start && seen.add(at)) {
            at = jumps.get(at);
        }
        return at != null && at == start;
    }

    private static boolean applies(Rule rule, int step) {
        for (Clause clause : rule.condition().clauses()) {
            if (clause.relation() == Relation.AT_STEP && (step < clause.low() || step > clause.high())) {
                return false;
            }
        }
        return true;
    }
}
