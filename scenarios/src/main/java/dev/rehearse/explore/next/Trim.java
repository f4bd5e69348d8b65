package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Continuation.Branch;
import dev.rehearse.explore.next.Continuation.Fork;
import dev.rehearse.explore.next.Continuation.Step;
import dev.rehearse.scenario.Instruction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a continuation each command without which it is as good: with all else typed as before, it comes to a safe end all
 * the same, whatever is so. What is the shortest in the worst case can hold commands that serve nothing in another one.
 */
final class Trim {

    private final Ground ground;
    private final List<Instruction> moves;
    private final Rule rule;
    private final int[] first;

    /**
     * A trim.
     *
     * @param rule what the continuation may cost
     * @param first the situations in each of which it can begin
     */
    Trim(Ground ground, List<Instruction> moves, Rule rule, int[] first) {
        this.ground = ground;
        this.moves = moves;
        this.rule = rule;
        this.first = first.clone();
    }

    /** The same with no command that can be left out. */
    Continuation of(Continuation whole) {
        Continuation plan = whole;
        int index = size(plan) - 1;
        while (index >= 0) {
            Continuation shorter = without(plan, index);
            if (shorter != null && holds(shorter)) {
                plan = shorter;
                index = size(plan);
            }
            index--;
        }
        return plan;
    }

    private boolean holds(Continuation plan) {
        for (int situation : first) {
            if (!Route.ends(ground, moves, situation, plan, rule)) {
                return false;
            }
        }
        return true;
    }

    private static int size(Continuation plan) {
        int size = plan.steps().size();
        for (Branch branch : branches(plan)) {
            size += size(branch.then());
        }
        return size;
    }

    private static List<Branch> branches(Continuation plan) {
        Fork fork = plan.fork();
        return fork == null ? List.of() : fork.branches();
    }

    /** Without one command, counted through all branches; null if it is one whose answer decides how to go on. */
    private static @Nullable Continuation without(Continuation plan, int index) {
        Fork fork = plan.fork();
        int own = plan.steps().size();
        if (index < own) {
            boolean asked = index == own - 1 && fork != null && fork.question().startsWith(Fork.ANSWER);
            List<Step> steps = new ArrayList<>(plan.steps());
            steps.remove(index);
            return asked ? null : new Continuation(List.copyOf(steps), fork);
        }
        int rest = index - own;
        List<Branch> changed = new ArrayList<>();
        for (Branch branch : branches(plan)) {
            int size = size(branch.then());
            Continuation then = rest >= 0 && rest < size ? without(branch.then(), rest) : branch.then();
            if (then == null) {
                return null;
            }
            changed.add(new Branch(branch.answers(), then));
            rest -= size;
        }
        return fork == null ? null : new Continuation(plan.steps(), new Fork(fork.question(), List.copyOf(changed)));
    }
}
