package dev.rehearse.scenario;

import java.util.List;

/**
 * What may go wrong.
 *
 * @param phrases the faults, in the scenario's order
 * @param every whether each of them happens; otherwise up to {@code atMost} of them are chosen
 * @param atMost most faults in one run
 * @param slips what the operator may do wrong by himself, each with its probability; empty unless the scenario asks for it
 */
public record Hazards(List<FaultPhrase> phrases, boolean every, int atMost, List<LikelySlip> slips) {

    /** Faults alone. */
    public Hazards(List<FaultPhrase> phrases, boolean every, int atMost) {
        this(phrases, every, atMost, List.of());
    }

    /** The same, and an operator who slips by himself. */
    public Hazards with(List<LikelySlip> likely) {
        return new Hazards(phrases, every, atMost, List.copyOf(likely));
    }

    /** Nothing goes wrong. */
    public static final Hazards NONE = new Hazards(List.of(), true, 0);

    /** Each of these happens. */
    public static Hazards all(List<FaultPhrase> phrases) {
        return new Hazards(List.copyOf(phrases), true, phrases.size());
    }
}
