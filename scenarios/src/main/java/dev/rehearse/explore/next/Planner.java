package dev.rehearse.explore.next;

import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.site.plan.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the continuation that is shortest in the worst case, breadth first. What is not known is a set of situations in each of which
 * one can be, a belief. A command leads from each of them on; by what is seen then, the belief falls apart into smaller ones, for
 * each of which there must be a continuation of its own.
 */
final class Planner {

    static final int NONE = Integer.MAX_VALUE;

    private final Ground ground;
    private final int moves;
    private final Rule rule;
    private final boolean splits;
    private final List<Belief> beliefs = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<Integer> roots = new ArrayList<>();
    private final Preference preference;

    /** Situations that one cannot tell apart after a command. */
    private static final class Cell {
        private final int[] situations;
        private final String seen;

        Cell(int[] situations, String seen) {
            this.situations = situations;
            this.seen = seen;
        }
    }

    /**
     * A search.
     *
     * @param splits whether one looks before each command; otherwise the same commands must be right whatever is so
     */
    Planner(Ground ground, int moves, Rule rule, boolean splits) {
        this.ground = ground;
        this.moves = moves;
        this.rule = rule;
        this.splits = splits;
        this.preference = new Preference(ground, this);
    }

    /**
     * Searches.
     *
     * @param first the situations in each of which one can be
     * @param longest how many commands at most
     * @return whether it came to an end, be it that nothing was found; false if a limit was reached
     */
    boolean search(int[] first, int longest, Limits limits) {
        for (int[] cell : splits ? cells(first) : List.of(first)) {
            roots.add(belief(cell));
        }
        int begin = 0;
        for (int depth = 0; !solved(depth) && depth < longest && begin < beliefs.size(); depth++) {
            int end = beliefs.size();
            for (int number = begin; number < end; number++) {
                if (beliefs.get(number).cost != 0) {
                    expand(number);
                }
                if (ground.size() > limits.states() || limits.late().getAsBoolean()) {
                    return false;
                }
            }
            begin = end;
            settle();
        }
        return true;
    }

    private boolean solved(int depth) {
        return cost() <= depth;
    }

    /** The most commands that it can take; {@link #NONE} if nothing was found. */
    int cost() {
        int most = 0;
        for (int root : roots) {
            most = Math.max(most, beliefs.get(root).cost);
        }
        return most;
    }

    /** The beliefs with which one begins, by what is seen. */
    List<Integer> roots() {
        return roots;
    }

    Belief belief(Integer number) {
        return beliefs.get(number);
    }

    private int belief(int[] cell) {
        String key = Arrays.toString(cell);
        Integer same = known.get(key);
        if (same != null) {
            return same;
        }
        Belief belief = new Belief(cell);
        boolean ends = true;
        for (int situation : cell) {
            ends &= ground.ends(situation, rule);
        }
        belief.cost = ends ? 0 : NONE;
        known.put(key, beliefs.size());
        beliefs.add(belief);
        return beliefs.size() - 1;
    }

    private void expand(int number) {
        Belief belief = beliefs.get(number);
        for (int move = 0; move < moves; move++) {
            List<Cell> into = into(belief.situations, move);
            boolean stays = into.size() == 1 && Arrays.equals(into.get(0).situations, belief.situations);
            if (!into.isEmpty() && !stays) {
                List<Integer> beliefsAfter = new ArrayList<>();
                for (Cell cell : into) {
                    beliefsAfter.add(belief(cell.situations));
                }
                belief.ways.add(new Belief.Way(
                        move, beliefsAfter, into.stream().map(cell -> cell.seen).toList()));
            }
        }
    }

    /** Where a command can lead; nothing if it is forbidden or makes no sense. */
    private List<Cell> into(int[] situations, int move) {
        Map<String, TreeSet<Integer>> groups = new LinkedHashMap<>();
        boolean any = false;
        boolean idle = true;
        boolean sensible = false;
        for (int situation : situations) {
            sensible |= ground.sensible(situation, move);
        }
        for (int situation : sensible ? situations : new int[0]) {
            Edge edge = ground.edge(situation, move);
            if (edge == null || ground.forbidden(edge.to(), rule) || (!splits && (!edge.done() || edge.idle()))) {
                return List.of();
            }
            any |= edge.done();
            idle &= edge.idle();
            groups.computeIfAbsent(splits ? edge.seen() : "", seen -> new TreeSet<>())
                    .add(edge.to());
        }
        List<Cell> into = new ArrayList<>();
        groups.forEach((seen, group) -> {
            int[] all = group.stream().mapToInt(Integer::intValue).toArray();
            for (int[] cell : splits ? cells(all) : List.of(all)) {
                into.add(new Cell(cell, seen));
            }
        });
        return any && !idle ? into : List.of();
    }

    /** The situations by what is seen in them. */
    private List<int[]> cells(int[] situations) {
        Map<String, List<Integer>> cells = new LinkedHashMap<>();
        for (int situation : situations) {
            StringBuilder seen = new StringBuilder();
            for (Seen answer : ground.look(situation)) {
                seen.append(answer.answer()).append('|');
            }
            cells.computeIfAbsent(seen.toString(), key -> new ArrayList<>()).add(situation);
        }
        List<int[]> all = new ArrayList<>();
        cells.values()
                .forEach(cell ->
                        all.add(cell.stream().mapToInt(Integer::intValue).toArray()));
        return all;
    }

    /** Works out what each belief costs, from the ends back. */
    private void settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int number = beliefs.size() - 1; number >= 0; number--) {
                changed |= settled(beliefs.get(number));
            }
        }
    }

    private boolean settled(Belief belief) {
        boolean changed = false;
        for (int i = 0; i < belief.ways.size(); i++) {
            int cost = cost(belief.ways.get(i));
            if (cost < belief.cost) {
                belief.cost = cost;
                changed = true;
            }
        }
        return changed;
    }

    int cost(Belief.Way way) {
        int most = 0;
        for (int into : way.into()) {
            most = Math.max(most, beliefs.get(into).cost);
        }
        return most == NONE ? NONE : most + 1;
    }

    /** The best of the shortest ways on. */
    Belief.Way best(Belief belief) {
        return preference.best(belief);
    }
}
