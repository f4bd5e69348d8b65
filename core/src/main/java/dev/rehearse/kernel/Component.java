package dev.rehearse.kernel;

/**
 * Behaviour without memory: a function from a state and a signal to the next state. One object serves every world of
 * a model, on any thread, so it holds only what never changes (names, parameters, the ids of those it talks to).
 *
 * @param <S> what it remembers
 */
public interface Component<S extends State> {

    /** What it remembers before anything happened. */
    S initial();

    /** Reacts to a signal. Returns the next state; the same object if nothing changed. */
    S on(S state, Signal signal, Context context);

    /** How many timer slots this component uses. */
    default int timers() {
        return 0;
    }
}
