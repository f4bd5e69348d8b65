package dev.rehearse.bench;

import dev.rehearse.explore.search.Answer;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Search;
import dev.rehearse.explore.yardstick.HsbMigration;
import java.util.Locale;

/**
 * Claim: the yardstick with 6 transactions, 3 at a time, takes no more than twice the CPU time of Spin's depth first search, start of the
 * process included, and at most 17 bytes a state in tables. So it is a program of its own, to be timed as a whole.
 */
public final class Yardstick {

    private Yardstick() {}

    /** Searches with so many faults by so many threads; 2 and 1 if nothing is said. */
    public static void main(String[] arguments) {
        int faults = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Answer answer =
                Search.of(HsbMigration.of(6, 3, faults), Plan.upTo(faults).by(threads));
        System.out.println(String.format(
                Locale.ROOT,
                "%d states, %d transitions, depth %d, %.1f bytes a state, %.1e states expected to be missing",
                answer.states(),
                answer.transitions(),
                answer.depth(),
                (double) answer.bytes() / answer.states(),
                answer.expectedOmissions()));
    }
}
