package dev.rehearse.explore.yardstick;

import dev.rehearse.explore.search.Space;
import dev.rehearse.kernel.code.Fingerprint;
import java.util.List;
import java.util.function.Consumer;

/** A space that is the yardstick but for what it overrides. */
interface Delegate extends Space<HsbPair> {

    HsbMigration model();

    @Override
    default HsbPair initial() {
        return model().initial();
    }

    @Override
    default void steps(HsbPair state, Consumer<HsbPair> into) {
        model().steps(state, into);
    }

    @Override
    default String words(HsbPair state, int move) {
        return model().words(state, move);
    }

    @Override
    default Fingerprint fingerprint(HsbPair state) {
        return model().fingerprint(state);
    }

    @Override
    default List<String> properties() {
        return model().properties();
    }

    @Override
    default boolean done(HsbPair state) {
        return model().done(state);
    }

    @Override
    default long broken(HsbPair state) {
        return model().broken(state);
    }
}
