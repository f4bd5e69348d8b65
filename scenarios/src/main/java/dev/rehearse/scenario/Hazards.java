package dev.rehearse.scenario;

import java.util.List;

/**
 * What may go wrong.
 *
 * @param phrases the faults, in the scenario's order
 * @param every whether each of them happens; otherwise up to {@code atMost} of them are chosen
 * @param atMost most faults in one run
 */
public record Hazards(List<FaultPhrase> phrases, boolean every, int atMost) {

    /** Nothing goes wrong. */
    public static final Hazards NONE = new Hazards(List.of(), true, 0);

    /** Each of these happens. */
    public static Hazards all(List<FaultPhrase> phrases) {
        return new Hazards(List.copyOf(phrases), true, phrases.size());
    }
}
