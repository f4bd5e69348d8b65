package dev.rehearse.explore.search;

import dev.rehearse.kernel.code.Fingerprint;
import java.util.List;
import java.util.function.Consumer;

/**
 * What can be searched: where it begins, what can come next, and what must hold. A space is asked by several threads at once,
 * and gives the same answers in the same order every time.
 *
 * @param <S> its states: immutable, and equal where they are the same situation
 */
public interface Space<S> {

    /** Where it begins. */
    S initial();

    /** Hands over all that can come next if nothing more goes wrong, always in the same order. */
    void steps(S state, Consumer<S> into);

    /** Hands over all that can come next if one thing more goes wrong, always in the same order. */
    void faults(S state, Faults<S> into);

    /**
     * One line for a story.
     *
     * @param state where the move starts
     * @param move its number: that of {@link #steps} first, then those of {@link #faults}
     */
    String words(S state, int move);

    /** 128 bits that stand for a state. */
    Fingerprint fingerprint(S state);

    /** The names of what must hold in every state; at most 64. */
    List<String> properties();

    /** Whether it is the end that is hoped for. */
    boolean done(S state);

    /** A bit for each property that the state violates, the first property's lowest. */
    long broken(S state);
}
