package dev.rehearse.rehearsal;

import dev.rehearse.scenario.FaultPhrase;
import java.util.List;

/**
 * Which of all possible runs of a scenario.
 *
 * @param seed of the random numbers; a number that nobody can give if none are drawn
 * @param replication number of the run within a campaign; 0 for a run of its own
 * @param faults each with the moment at which it strikes, in the order of the scenario's; behind them the slips that the operator makes by
 *     himself in this run
 */
public record Occasion(long seed, long replication, List<FaultPhrase> faults) {

    private static final long MEDIANS = Long.MIN_VALUE;

    /** The run in which each activity takes its median, which no seed gives. */
    public static Occasion nominal(List<FaultPhrase> faults) {
        return new Occasion(MEDIANS, 0, faults);
    }

    /** Whether no random number is drawn. */
    public boolean isNominal() {
        return seed == MEDIANS;
    }
}
