package dev.rehearse.explore.search;

import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Mix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A state together with where the faults on the way to it were placed: what is the same situation after other faults is another
 * state here, so that a search of it tells which placements are harmful.
 *
 * @param state the state
 * @param placements in the order in which they struck
 */
public record Placed<S>(S state, List<Integer> placements) {

    /** Copies the list. */
    public Placed {
        placements = List.copyOf(placements);
    }

    /** The space of such states. */
    public static <S> Space<Placed<S>> space(Space<S> of) {
        return new PlacedSpace<>(of);
    }

    private Placed<S> with(S next) {
        return new Placed<>(next, placements);
    }

    private Placed<S> with(S next, int placement) {
        List<Integer> more = new ArrayList<>(placements);
        more.add(placement);
        return new Placed<>(next, more);
    }

    /** The same moves, with their faults noted. */
    private record PlacedSpace<S>(Space<S> of) implements Space<Placed<S>> {

        @Override
        public Placed<S> initial() {
            return new Placed<>(of.initial(), List.of());
        }

        @Override
        public void steps(Placed<S> from, Consumer<Placed<S>> into) {
            of.steps(from.state, next -> into.accept(from.with(next)));
        }

        @Override
        public void faults(Placed<S> from, Faults<Placed<S>> into) {
            of.faults(from.state, (next, placement) -> into.fault(from.with(next, placement), placement));
        }

        @Override
        public String words(Placed<S> state, int move) {
            return of.words(state.state, move);
        }

        @Override
        public Fingerprint fingerprint(Placed<S> placed) {
            Fingerprint print = of.fingerprint(placed.state);
            long high = print.high();
            long low = print.low();
            for (int placement : placed.placements) {
                high = Mix.one(high + placement + 1);
                low = Mix.two(low + placement + 1);
            }
            return new Fingerprint(high, low);
        }

        @Override
        public List<String> properties() {
            return of.properties();
        }

        @Override
        public boolean done(Placed<S> placed) {
            return of.done(placed.state);
        }

        @Override
        public long broken(Placed<S> placed) {
            return of.broken(placed.state);
        }
    }
}
