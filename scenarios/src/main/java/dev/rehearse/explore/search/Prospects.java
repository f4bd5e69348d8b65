package dev.rehearse.explore.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether the end can still be reached from everywhere, if nothing more goes wrong.
 *
 * @param states how many states were looked at
 * @param deadEnds those from which no way leads to the end, in the order in which they are met
 */
public record Prospects<S>(long states, List<S> deadEnds) {

    /** Looks at all states that up to so many faults lead to. */
    public static <S> Prospects<S> of(Space<S> space, int faults) {
        Map<S> map = new Map<>(space);
        new Walk<>(space, map).go(faults);
        return map.prospects();
    }

    /** The story of the first dead end. */
    public static <S> Story<S> story(Space<S> space, int faults, Prospects<S> of) {
        S first = of.deadEnds.get(0);
        return Story.told(space, Retrace.moves(space, faults, first::equals));
    }

    /** All states and where they lead. */
    private static final class Map<S> implements Walk.Path<S> {

        private final Space<S> space;
        private final List<S> states = new ArrayList<>();
        private final Ints from = new Ints();
        private final Ints to = new Ints();

        Map(Space<S> space) {
            this.space = space;
        }

        @Override
        public void met(S state, Walk.Way way) {
            states.add(state);
        }

        @Override
        public void step(int number, int next) {
            from.add(number);
            to.add(next);
        }

        @Override
        public boolean over() {
            return false;
        }

        Prospects<S> prospects() {
            int[] starts = starts();
            int[] sources = sources(starts);
            BitSet good = new BitSet(states.size());
            Ints queue = new Ints();
            for (int i = 0; i < states.size(); i++) {
                if (space.done(states.get(i))) {
                    good.set(i);
                    queue.add(i);
                }
            }
            for (int next = 0; next < queue.size(); next++) {
                int state = queue.get(next);
                for (int i = starts[state]; i < starts[state + 1]; i++) {
                    if (!good.get(sources[i])) {
                        good.set(sources[i]);
                        queue.add(sources[i]);
                    }
                }
            }
            List<S> dead = new ArrayList<>();
            for (int i = good.nextClearBit(0); i < states.size(); i = good.nextClearBit(i + 1)) {
                dead.add(states.get(i));
            }
            return new Prospects<>(states.size(), List.copyOf(dead));
        }

        /** For each state where in {@link #sources} those that lead to it begin. */
        private int[] starts() {
            int[] starts = new int[states.size() + 1];
            for (int i = 0; i < to.size(); i++) {
                starts[to.get(i) + 1]++;
            }
            for (int i = 0; i < states.size(); i++) {
                starts[i + 1] += starts[i];
            }
            return starts;
        }

        private int[] sources(int[] starts) {
            int[] next = starts.clone();
            int[] sources = new int[to.size()];
            for (int i = 0; i < to.size(); i++) {
                sources[next[to.get(i)]++] = from.get(i);
            }
            return sources;
        }
    }
}
