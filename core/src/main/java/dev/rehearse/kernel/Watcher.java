package dev.rehearse.kernel;

/**
 * A component that also reads facts: properties, measures, fault injectors. A fact is delivered at once, after the
 * component that told it has its new state, to the watchers in their order of registration; no event is spent.
 *
 * @param <S> what it remembers
 */
public interface Watcher<S extends State> extends Component<S> {

    /** Reacts to a fact told by component {@code source}. Returns the next state. */
    S notice(S state, int source, Fact fact, Context context);

    /**
     * Whether it reads facts of this kind. Others are not delivered to it, which spares the calls. The answer depends on
     * the kind alone and is the same for a watcher that takes this one's place in a model.
     */
    default boolean reads(Class<? extends Fact> kind) {
        return true;
    }

    /**
     * Whether it only counts: what it remembers decides nothing of how a run goes on, for it neither sends nor tells nor asks
     * anything. Fingerprints leave it out, so that histories that come to the same world by different ways meet.
     */
    default boolean onlyCounts() {
        return false;
    }
}
