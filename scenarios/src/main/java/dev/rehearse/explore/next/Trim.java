package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Continuation.Branch;
import dev.rehearse.explore.next.Continuation.Fork;
import dev.rehearse.explore.next.Continuation.Step;
import dev.rehearse.scenario.Instruction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a continuation each command without which it is as good: with all else typed as before, it comes to a safe end all
 * the same, whatever is so. What is the shortest in the worst case can hold commands that serve nothing in another one.
 */
final class Trim {

    private final Ground ground;
    private final List<Instruction> moves;
    private final Rule rule;
    private final Set<Spot> first = new LinkedHashSet<>();

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
        for (int situation : first) {
            this.first.add(new Spot(situation, ""));
        }
    }

    /** The same with no command that can be left out. */
    Continuation of(Continuation whole) {
        Continuation plan = whole;
        int index = size(plan) - 1;
        while (index >= 0) {
            Continuation shorter = without(plan, index);
            if (shorter != null && holds(first, shorter)) {
                plan = shorter;
                index = size(plan);
            }
            index--;
        }
        return plan;
    }

    /**
     * Where one can be on the way.
     *
     * @param situation in which
     * @param answer what the last command printed
     */
    private record Spot(int situation, String answer) {}

    /** Whether it comes to a safe end from each of these, and nowhere holds a command that makes no sense in any. */
    private boolean holds(Set<Spot> from, Continuation plan) {
        Set<Spot> at = from;
        for (Step step : plan.steps()) {
            at = after(at, moves.indexOf(step.line()));
        }
        Fork fork = plan.fork();
        if (at.isEmpty() || fork == null) {
            return !at.isEmpty() && at.stream().allMatch(spot -> ground.ends(spot.situation(), rule));
        }
        Map<Continuation, Set<Spot>> groups = new LinkedHashMap<>();
        for (Spot spot : at) {
            Continuation then = Route.branch(fork, ground.look(spot.situation()), spot.answer());
            if (then == null) {
                return false;
            }
            groups.computeIfAbsent(then, branch -> new LinkedHashSet<>()).add(spot);
        }
        return groups.entrySet().stream().allMatch(group -> holds(group.getValue(), group.getKey()));
    }

    /** Where a command leads from these; nothing if it must not be typed in one of them. */
    private Set<Spot> after(Set<Spot> from, int move) {
        Set<Spot> after = new LinkedHashSet<>();
        boolean sensible = false;
        for (Spot spot : from) {
            sensible |= ground.sensible(spot.situation(), move);
        }
        for (Spot spot : sensible ? from : Set.<Spot>of()) {
            Edge edge = ground.edge(spot.situation(), move);
            if (edge == null || ground.forbidden(edge.to(), rule)) {
                return Set.of();
            }
            after.add(new Spot(edge.to(), edge.seen()));
        }
        return after;
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
