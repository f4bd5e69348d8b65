package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;

/**
 * Something that must hold. It tells {@link PropertyViolated} when it does not.
 *
 * @param <S> what it remembers
 */
public interface Property<S extends State> extends Watcher<S> {

    /** The property as the scenario wrote it. */
    String phrase();

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
