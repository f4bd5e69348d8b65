package dev.rehearse.kernel;

/**
 * One entry of a {@link TransitionTable}: what an event does to something in a state.
 *
 * @param from the state it was in
 * @param on the event
 * @param kind whether it moves, is refused or is ignored
 * @param to the state it is in afterwards; {@code from} unless the kind is {@link Kind#MOVE}
 * @param code the vendor's code of the refusal, 0 otherwise
 * @param <S> the states
 * @param <E> the events
 */
public record Transition<S extends Enum<S>, E extends Enum<E>>(S from, E on, Kind kind, S to, int code) {

    /** What kind of entry it is. */
    public enum Kind {
        /** The state changes, or is entered again. */
        MOVE,
        /** The event is answered with a code and changes nothing. */
        REFUSE,
        /** The event changes nothing and nobody is told. */
        IGNORE
    }

    /** Whether the event is answered with a refusal. */
    public boolean refused() {
        return kind == Kind.REFUSE;
    }

    /** Whether the event leads to a state. */
    public boolean moves() {
        return kind == Kind.MOVE;
    }
}
