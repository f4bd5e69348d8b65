package dev.rehearse.fmea;

import dev.rehearse.explore.Pick;
import dev.rehearse.explore.Strike;
import java.util.Comparator;
import java.util.List;

/**
 * What comes of a fault that strikes at one place, in one way that chance can go.
 *
 * @param strike where it strikes
 * @param picks what chance answers in the run where it does not take the first that is possible
 * @param result what comes of it
 */
record Consequence(Strike strike, List<Pick> picks, Result result) {

    /**
     * What comes of a fault.
     *
     * @param effect on users, data and the procedure
     * @param notice how the operator comes to know
     * @param wayOut what he does about it
     */
    record Result(Effect effect, Notice notice, WayOut wayOut) {}

    /** The worst effect first, then what is noticed least; of equal ones the first stays. */
    static final Comparator<Consequence> WORST = Comparator.comparing(
                    (Consequence some) -> some.result().effect())
            .thenComparing(some -> some.result().notice().by());

    /** Whether chance takes the first that is possible everywhere, so that a command shows it. */
    boolean isUsual() {
        return picks.isEmpty();
    }
}
