package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Belief.Way;
import dev.rehearse.explore.next.Continuation.Branch;
import dev.rehearse.explore.next.Continuation.Fork;
import dev.rehearse.explore.next.Continuation.Step;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.site.plan.Seen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a continuation for people of what a planner has found: asks only what decides something. */
final class Weaver {

    private final Ground ground;
    private final Planner planner;
    private final List<Instruction> moves;

    Weaver(Ground ground, Planner planner, List<Instruction> moves) {
        this.ground = ground;
        this.planner = planner;
        this.moves = moves;
    }

    /** Where one can be, and what one can see there. */
    private record Lot(int belief, List<Seen> seen) {}

    /** The whole. */
    Continuation whole() {
        List<Lot> lots = new ArrayList<>();
        for (int root : planner.roots()) {
            lots.add(new Lot(root, look(root)));
        }
        return among(List.of(), lots);
    }

    private List<Seen> look(int belief) {
        return ground.look(planner.belief(belief).situations[0]);
    }

    private Continuation from(List<Step> before, int number) {
        List<Step> steps = new ArrayList<>(before);
        Belief belief = planner.belief(number);
        while (belief.cost > 0) {
            Way way = planner.best(belief);
            steps.add(step(belief, way.move()));
            if (way.into().size() > 1) {
                return among(steps, lots(way));
            }
            belief = planner.belief(way.into().get(0));
        }
        return new Continuation(List.copyOf(steps), null);
    }

    private List<Lot> lots(Way way) {
        Instruction line = moves.get(way.move());
        List<Lot> lots = new ArrayList<>();
        for (int i = 0; i < way.into().size(); i++) {
            List<Seen> seen = new ArrayList<>();
            seen.add(new Seen(Fork.ANSWER + line.words(), way.seen().get(i)));
            seen.addAll(look(way.into().get(i)));
            lots.add(new Lot(way.into().get(i), seen));
        }
        return lots;
    }

    /** Goes on by what is seen, or without looking if that comes to the same. */
    private Continuation among(List<Step> before, List<Lot> lots) {
        if (lots.size() == 1) {
            return from(before, lots.get(0).belief());
        }
        int question = 0;
        while (same(lots, question)) {
            question++;
        }
        Map<String, List<Lot>> groups = new LinkedHashMap<>();
        for (Lot lot : lots) {
            groups.computeIfAbsent(lot.seen().get(question).answer(), answer -> new ArrayList<>())
                    .add(lot);
        }
        Map<String, Branch> byScript = new LinkedHashMap<>();
        groups.forEach((answer, group) -> {
            Continuation then = among(List.of(), group);
            byScript.merge(then.script(), new Branch(List.of(answer), then), Branch::or);
        });
        List<Branch> branches = List.copyOf(byScript.values());
        if (branches.size() == 1) {
            List<Step> all = new ArrayList<>(before);
            all.addAll(branches.get(0).then().steps());
            return new Continuation(List.copyOf(all), branches.get(0).then().fork());
        }
        Fork fork = new Fork(lots.get(0).seen().get(question).question(), branches);
        return new Continuation(List.copyOf(before), fork);
    }

    private static boolean same(List<Lot> lots, int question) {
        String answer = lots.get(0).seen().get(question).answer();
        return lots.stream().allMatch(lot -> lot.seen().get(question).answer().equals(answer));
    }

    private Step step(Belief belief, int move) {
        for (int situation : belief.situations) {
            Edge edge = ground.edge(situation, move);
            if (edge != null && edge.done()) {
                String seen = edge.waited() ? edge.answer().text().strip() : "";
                return new Step(moves.get(move), seen, edge.time(), changes(situation, edge.to()));
            }
        }
        throw new IllegalStateException("a command that works nowhere");
    }

    /** What is printed otherwise than before, as far as the question is for a state; of each part the first that is. */
    private List<Seen> changes(int before, int after) {
        List<Seen> changes = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < ground.look(after).size(); i++) {
            Seen now = ground.look(after).get(i);
            boolean state = now.question().endsWith(" state") && !now.answer().isEmpty();
            String part = now.question().substring(0, now.question().indexOf(':') + 1);
            if (state && !now.equals(ground.look(before).get(i)) && told.add(part)) {
                changes.add(now);
            }
        }
        return List.copyOf(changes);
    }
}
