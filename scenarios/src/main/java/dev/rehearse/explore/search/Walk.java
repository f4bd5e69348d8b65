package dev.rehearse.explore.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Goes through a space in the order of {@link Search}, by one thread, with all states numbered in that order. It costs more memory
 * than a search, for those who must know where each state came from or leads to.
 */
final class Walk<S> {

    private final Space<S> space;
    private final Path<S> path;
    private final Numbers numbers = new Numbers();
    private final Deque<Stop<S>> level = new ArrayDeque<>();

    private List<List<Seed<S>>> beyond = new ArrayList<>();
    private boolean last;
    private int from;
    private int move;
    private int depth;
    private int faults;

    /** What is done on the way. */
    interface Path<S> {

        /** A state is met for the first time; of what led to it, number and move are -1 for the initial one. */
        void met(S state, Way way);

        /** A move that is no fault leads from one state to another. */
        void step(int number, int next);

        /** Whether the walk may end here. */
        boolean over();
    }

    /**
     * How a state was met.
     *
     * @param faults how many faults it took
     * @param depth how many moves it took
     * @param parent the number of the state before
     * @param move the move that led here from there
     */
    record Way(int faults, int depth, int parent, int move) {}

    /** A state that waits for its moves. */
    private record Stop<S>(S state, int number, int depth) {}

    /** A state in which a layer begins. */
    private record Seed<S>(S state, int parent, int move) {}

    Walk(Space<S> space, Path<S> path) {
        this.space = space;
        this.path = path;
    }

    /** Goes as far as so many faults lead. */
    void go(int most) {
        List<List<Seed<S>>> seeds = new ArrayList<>();
        seeds.add(List.of(new Seed<>(space.initial(), -1, -1)));
        for (faults = 0; !path.over() && faults <= most; faults++) {
            beyond = new ArrayList<>();
            last = faults == most;
            layer(seeds);
            seeds = beyond;
        }
    }

    private void layer(List<List<Seed<S>>> seeds) {
        for (depth = 0; !path.over() && (depth < seeds.size() || !level.isEmpty()); depth++) {
            if (depth < seeds.size()) {
                for (Seed<S> seed : seeds.get(depth)) {
                    meet(seed.state, new Way(faults, depth, seed.parent, seed.move));
                }
            }
            while (!path.over() && !level.isEmpty() && level.getFirst().depth == depth) {
                Stop<S> stop = level.removeFirst();
                from = stop.number;
                move = 0;
                space.steps(stop.state, this::step);
                if (!last) {
                    space.faults(stop.state, this::fault);
                }
            }
        }
        level.clear();
    }

    private int meet(S state, Way way) {
        int known = numbers.size();
        int number = numbers.of(space.fingerprint(state));
        if (number == known) {
            level.addLast(new Stop<>(state, number, way.depth));
            path.met(state, way);
        }
        return number;
    }

    private void step(S state) {
        int number = meet(state, new Way(faults, depth + 1, from, move++));
        path.step(from, number);
    }

    private void fault(S state, int placement) {
        while (beyond.size() <= depth + 1) {
            beyond.add(new ArrayList<>());
        }
        beyond.get(depth + 1).add(new Seed<>(state, from, move++));
    }
}
