package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import java.util.function.Function;

/**
 * Something that must never be told.
 *
 * @param <F> the kind of fact
 */
public final class Forbidden<F extends Fact> implements Property<Told> {

    private final String phrase;
    private final Class<F> kind;
    private final Function<F, String> fault;

    /**
     * A property about facts of one kind.
     *
     * @param phrase as the scenario wrote it
     * @param kind the facts that it reads
     * @param fault what is wrong about a fact, in few words; empty if nothing is
     */
    public Forbidden(String phrase, Class<F> kind, Function<F, String> fault) {
        this.phrase = phrase;
        this.kind = kind;
        this.fault = fault;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Told initial() {
        return Told.NOT_YET;
    }

    @Override
    public boolean reads(Class<? extends Fact> told) {
        return told == kind;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        String why = kind.isInstance(fact) ? fault.apply(kind.cast(fact)) : "";
        if (why.isEmpty() || memory.already()) {
            return memory;
        }
        violated(context, why);
        return Told.ONCE;
    }
}
