package dev.rehearse.scenario;

import java.util.List;

/**
 * What may go wrong.
 *
 * @param phrases the faults, in the scenario's order
 * @param every whether each of them happens; otherwise up to {@code atMost} of them are chosen, by lot those that say how likely
 *     they are
 * @param atMost most faults in one run
 */
public record Hazards(List<FaultPhrase> phrases, boolean every, int atMost) {

    /** Nothing goes wrong. */
    public static final Hazards NONE = new Hazards(List.of(), true, 0);

    /** Those that runs have without being told: all of them if each happens, or else those for which lots are drawn. */
    public List<FaultPhrase> happening() {
        return every
                ? phrases
                : phrases.stream().filter(phrase -> phrase.placement().byLot()).toList();
    }

    /** Each of these happens. */
    public static Hazards all(List<FaultPhrase> phrases) {
        return new Hazards(List.copyOf(phrases), true, phrases.size());
    }
}
