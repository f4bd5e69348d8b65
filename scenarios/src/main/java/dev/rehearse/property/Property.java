package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.site.value.BadValue;

/**
 * Something that must hold. It tells {@link PropertyViolated} when it does not.
 *
 * @param <S> what it remembers
 */
public interface Property<S extends State> extends Watcher<S> {

    /** The property as the scenario wrote it. */
    String phrase();

    /**
     * The property of a phrase in a scene, whether its name is known or the scenario writes it itself.
     *
     * @throws BadValue if it is not what it must be
     */
    static Property<?> of(PropertyPhrase phrase, Scene scene) {
        Claim claim = phrase.claim();
        return claim == null ? Catalogue.kind(phrase.name()).make(phrase, scene) : new Conditional(claim, scene);
    }

    /**
     * Whether the first instant is already as it should not be, or its limit counts from there. No fact tells of that, for nothing changed: the property is
     * sent {@link Beginning#WRONG} instead, from which its limit counts.
     */
    default boolean beginsWrong() {
        return false;
    }

    /** Joins a model under a name. */
    default void join(Model.Builder model, String name) {
        int id = model.add(name, this);
        if (beginsWrong()) {
            model.open(id, 0, Beginning.WRONG);
        }
    }

    /** Most properties are sent nothing; those with a limit get their own timer. */
    @Override
    default S on(S state, Signal signal, Context context) {
        return state;
    }

    /** Tells that it would not hold without something that excuses it. Nobody should take that for a proof. */
    default void excused(Context context, String why) {
        context.observe(new PropertyExcused(phrase(), why));
    }

    /** Tells that it does not hold. */
    default void violated(Context context, String why) {
        context.observe(new PropertyViolated(phrase(), why));
    }
}
