package dev.rehearse.scenario;

/**
 * A recovery rule.
 *
 * @param place where it stands
 * @param condition when it applies
 * @param reaction what to do then
 * @param origin who wrote it
 */
public record Rule(Place place, Condition condition, Reaction reaction, Origin origin) {

    /** A rule that the scenario itself says. */
    public Rule(Place place, Condition condition, Reaction reaction) {
        this(place, condition, reaction, Origin.SCENARIO);
    }
}
