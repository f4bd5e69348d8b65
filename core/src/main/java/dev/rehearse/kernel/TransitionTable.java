package dev.rehearse.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's state diagram as a table that one can hold against the manual: for every state and every event a move, a
 * refusal with its code, or an explicit "ignored". Building an incomplete or contradictory table fails and names the
 * pairs.
 *
 * @param <S> the states
 * @param <E> the events
 */
@SuppressWarnings("EnumOrdinal") // a table is indexed by its enums' order
public final class TransitionTable<S extends Enum<S>, E extends Enum<E>> {

    private final S[] states;
    private final E[] events;
    private final Transition<S, E>[][] cells;

    private TransitionTable(S[] states, E[] events, Transition<S, E>[][] cells) {
        this.states = states;
        this.events = events;
        this.cells = cells;
    }

    /** Starts a table over all states and all events of two enums. */
    public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> of(Class<S> states, Class<E> events) {
        return new Builder<>(states.getEnumConstants(), events.getEnumConstants());
    }

    /** What the event does in the state. */
    public Transition<S, E> on(S state, E event) {
        return cells[state.ordinal()][event.ordinal()];
    }

    /** Every entry, by state and then by event, in the order of the enums. */
    public List<Transition<S, E>> entries() {
        List<Transition<S, E>> all = new ArrayList<>(states.length * events.length);
        for (Transition<S, E>[] row : cells) {
            all.addAll(List.of(row));
        }
        return List.copyOf(all);
    }

    /** The moves as a Mermaid state diagram; events that lead from one state to the same other share an arrow. */
    public String mermaid() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (S from : states) {
            for (S to : states) {
                String label = labels(from, to);
                if (!label.isEmpty()) {
                    text.append("    ")
                            .append(from)
                            .append(" --> ")
                            .append(to)
                            .append(": ")
                            .append(label)
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private String labels(S from, S to) {
        List<String> names = new ArrayList<>();
        for (E event : events) {
            Transition<S, E> cell = on(from, event);
            if (cell.moves() && cell.to() == to) {
                names.add(event.name());
            }
        }
        return String.join(" | ", names);
    }

    /**
     * Collects the rows of a table.
     *
     * @param <S> the states
     * @param <E> the events
     */
    public static final class Builder<S extends Enum<S>, E extends Enum<E>> {

        private final S[] states;
        private final E[] events;
        private final @Nullable Transition<S, E>[][] cells;
        private final List<String> twice = new ArrayList<>();

        @SuppressWarnings("unchecked")
        private Builder(S[] states, E[] events) {
            this.states = states;
            this.events = events;
            this.cells = (Transition<S, E>[][]) new Transition<?, ?>[states.length][events.length];
        }

        /** In {@code from}, {@code on} leads to {@code to}. */
        public Builder<S, E> row(S from, E on, S to) {
            return put(new Transition<>(from, on, Transition.Kind.MOVE, to, 0));
        }

        /** In {@code from}, {@code on} is refused with the vendor's code. */
        public Builder<S, E> refuse(S from, E on, int code) {
            return put(new Transition<>(from, on, Transition.Kind.REFUSE, from, code));
        }

        /** In {@code from}, these events change nothing. */
        @SafeVarargs
        public final Builder<S, E> ignore(S from, E... events) {
            for (E event : events) {
                put(new Transition<>(from, event, Transition.Kind.IGNORE, from, 0));
            }
            return this;
        }

        /** In every state for which no other row says anything by now, {@code on} is refused with the code. */
        public Builder<S, E> refuseElsewhere(E on, int code) {
            return elsewhere(on, Transition.Kind.REFUSE, code);
        }

        /** In every state for which no other row says anything by now, {@code on} changes nothing. */
        public Builder<S, E> ignoreElsewhere(E on) {
            return elsewhere(on, Transition.Kind.IGNORE, 0);
        }

        private Builder<S, E> elsewhere(E on, Transition.Kind kind, int code) {
            for (S state : states) {
                if (cells[state.ordinal()][on.ordinal()] == null) {
                    put(new Transition<>(state, on, kind, state, code));
                }
            }
            return this;
        }

        private Builder<S, E> put(Transition<S, E> cell) {
            Transition<S, E>[] row = cells[cell.from().ordinal()];
            if (row[cell.on().ordinal()] != null) {
                twice.add(cell.from() + " on " + cell.on());
            }
            row[cell.on().ordinal()] = cell;
            return this;
        }

        /**
         * The finished table.
         *
         * @throws IllegalStateException if a pair has no row, or two
         */
        public TransitionTable<S, E> complete() {
            List<String> missing = new ArrayList<>();
            for (S state : states) {
                for (E event : events) {
                    if (cells[state.ordinal()][event.ordinal()] == null) {
                        missing.add(state + " on " + event);
                    }
                }
            }
            if (!missing.isEmpty() || !twice.isEmpty()) {
                throw new IllegalStateException("no row for " + missing + ", more than one for " + twice);
            }
            return new TransitionTable<>(states, events, cells);
        }
    }
}
