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
 * @param overtakings of events that are not served in the order in which they were scheduled; of a run that was only asked for there are none
 * @param steered whether somebody else than a seed or the medians said how chance answers
 */
public record Occasion(
        long seed, long replication, List<FaultPhrase> faults, List<Overtaking> overtakings, boolean steered) {

    private static final long MEDIANS = Long.MIN_VALUE;

    /** A run that serves events in the order in which they were scheduled. */
    public Occasion(long seed, long replication, List<FaultPhrase> faults) {
        this(seed, replication, faults, List.of(), false);
    }

    /** The run in which each activity takes its median, which no seed gives. */
    public static Occasion nominal(List<FaultPhrase> faults) {
        return new Occasion(MEDIANS, 0, faults);
    }

    /** Whether no random number is drawn. */
    public boolean isNominal() {
        return seed == MEDIANS;
    }

    /** The same with events that overtake others. */
    public Occasion overtaking(List<Overtaking> more) {
        return new Occasion(seed, replication, faults, List.copyOf(more), steered);
    }

    /** The same, chance being answered for by somebody, as a search does. */
    Occasion steered(boolean by) {
        return new Occasion(seed, replication, faults, overtakings, by);
    }
}
