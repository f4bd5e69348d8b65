package dev.rehearse.rehearsal;

import dev.rehearse.scenario.FaultPhrase;
import java.util.List;

/**
 * Which of all possible runs of a scenario.
 *
 * @param seed of the random numbers
 * @param replication number of the run within a campaign; 0 for a run of its own
 * @param faults each with the moment at which it strikes, in the order of the scenario's
 */
public record Occasion(long seed, long replication, List<FaultPhrase> faults) {}
