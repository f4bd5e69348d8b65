package dev.rehearse.measure;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;

/**
 * A meter that only one system has.
 *
 * @param <S> what it remembers
 */
interface SystemMeter<S extends State> extends Watcher<S> {

    /** What it shows at a time. */
    Reading read(S memory, long now);

    /** It counts what others do, like every meter: no two worlds differ by it. */
    @Override
    default boolean onlyCounts() {
        return true;
    }
}
